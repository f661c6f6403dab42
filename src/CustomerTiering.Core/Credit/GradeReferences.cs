using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>Checks that the grades that rules of the credit section name are grades of the section.</summary>
internal static class GradeReferences
{
    /// <summary>Records an error for each grade that is not declared.</summary>
    public static void Check(IReadOnlyList<PolicyNode> rules, IReadOnlyList<CreditGrade> grades)
    {
        foreach (var grade in rules.SelectMany(GivenBy).Where(static g => g.Element.ValueKind == JsonValueKind.String))
        {
            var code = grade.Element.GetString()!;
            if (!string.IsNullOrWhiteSpace(code) && grades.All(g => g.Code != code))
                grade.Error($"`{code}` is no credit grade of this policy", NearestName.Hint(code, grades.Select(static g => g.Code)));
        }
    }

    private static IEnumerable<PolicyNode> GivenBy(PolicyNode rule)
        => Member(rule, "grade").Concat(Member(rule, "then").SelectMany(static then => Member(then, "grade"))).Concat(Member(rule, "grades").SelectMany(Items));

    private static IEnumerable<PolicyNode> Member(PolicyNode node, string name)
        => node.Element.ValueKind == JsonValueKind.Object && node.Element.TryGetProperty(name, out var value)
            ? [new PolicyNode(value, PolicyPath.Member(node.Path, name), node.Errors)]
            : [];

    private static IEnumerable<PolicyNode> Items(PolicyNode list) => list.Element.ValueKind == JsonValueKind.Array ? list.AsItems() : [];
}
