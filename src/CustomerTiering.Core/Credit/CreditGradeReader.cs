using System.Collections.Generic;
using CustomerTiering.Policies;

namespace CustomerTiering.Credit;

/// <summary>Reads the <c>grades</c> of the credit section, best first.</summary>
internal static class CreditGradeReader
{
    /// <summary>Gives the grades, those with errors left out; they are recorded.</summary>
    public static IReadOnlyList<CreditGrade> Read(PolicyObject section)
    {
        var nodes = section.Items("grades");
        var grades = new List<CreditGrade>();
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].AsObject() is not { } o)
                continue;

            var (code, names) = (o.RequiredText("grade"), o.Names("names"));
            o.Close();
            if (code is null)
                continue;
            if (grades.Exists(g => g.Code == code))
                o.Error("grade", $"credit grade `{code}` stands twice", "give each grade a code of its own");
            else
                grades.Add(new CreditGrade(code, nodes.Count - 1 - i, names));
        }

        return grades;
    }
}
