using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Incentives;

/// <summary>Reads the <c>recordChecks</c> of the section.</summary>
internal static class RecordCheckPolicyReader
{
    public const int MaxDays = 366;

    /// <summary>Gives how records are looked over; null where the section says nothing of it, or has errors, which are recorded.</summary>
    public static RecordCheckPolicy? Read(PolicyObject section)
    {
        if (section.Object("recordChecks") is not { } o)
            return null;

        var before = o.Errors.Count;
        var (count, share, clause, basis) = (o.Whole("perPeriod", 1, MaxDays), o.RequiredNumber("share", 0, 1), o.Text("clause"), BasisReader.Read(o));
        if (share == 0)
            o.Error("share", "is 0, which looks at nothing", "write a share above 0");
        o.Close();
        return o.Errors.Count > before ? null : new RecordCheckPolicy(count, share!.Value, clause, basis);
    }
}
