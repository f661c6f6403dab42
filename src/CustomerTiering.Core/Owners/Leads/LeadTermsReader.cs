using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Owners.Leads;

/// <summary>Reads the <c>leads</c> of the owners' section.</summary>
internal static class LeadTermsReader
{
    /// <summary>The most days of any term.</summary>
    public const int MostDays = 3660;

    /// <summary>Gives the terms; null where they have errors, which are recorded.</summary>
    public static LeadTerms? Read(PolicyObject o)
    {
        var (first, idle, back, protection, wait) = (
            o.RequiredWhole("firstActivityWithinDays", 1, MostDays),
            o.RequiredWhole("idleAfterDays", 1, MostDays),
            o.RequiredWhole("returnAfterDays", 1, MostDays),
            o.RequiredWhole("protectionDays", 1, MostDays),
            o.RequiredWhole("waitDays", 0, MostDays));
        var (clause, basis) = (o.Text("clause"), BasisReader.Read(o));
        o.Close();
        if (back <= idle)
            o.Error("returnAfterDays", "is not above `idleAfterDays`, so that no lead would ever be idle", "write a greater number");
        return first is null || idle is null || back is null || protection is null || wait is null || back <= idle
            ? null
            : new LeadTerms(first.Value, idle.Value, back.Value, protection.Value, wait.Value, clause, basis);
    }
}
