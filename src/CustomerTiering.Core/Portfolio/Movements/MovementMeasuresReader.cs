using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>Reads the <c>movements</c> of a policy: by which numbers customers are measured, and the rules that judge.</summary>
internal sealed class MovementMeasuresReader(PolicyScope scope)
{
    public const int MaxMonths = 120;
    public const int MaxOrders = 1000;
    public const int MaxFactor = 1000;
    public const int MaxAnnualiseDays = 3650;
    public const int MaxSeasonDays = 60;

    /// <summary>Gets the rules; none before the section was read.</summary>
    public RuleSet<MovementCase, Movement> Rules { get; private set; } = new(Areas.PortfolioMovements, []);

    /// <summary>Gives the numbers; null where the policy has none or they have errors, which are recorded.</summary>
    public MovementMeasures? Measures(PolicyObject section)
    {
        if (section.Object("movements") is not { } o)
            return null;

        var before = o.Errors.Count;
        var (months, lookback, orders, annualise) = (o.RequiredWhole("months", 1, MaxMonths), o.RequiredWhole("lookbackMonths", 1, MaxMonths), o.RequiredWhole("minimumOrders", 2, MaxOrders), o.Whole("annualiseAfterDays", 1, MaxAnnualiseDays));
        var provision = Provision.Read(o);
        var (cap, season) = (Cap(o), Season(o));
        var isMeasured = o.Errors.Count == before;
        Rules = scope.Rules(Areas.PortfolioMovements, o, "rules");
        o.Close();
        return isMeasured ? new MovementMeasures(months!.Value, lookback!.Value, orders!.Value, cap, annualise, season) { Provision = provision } : null;
    }

    private static OrderCap? Cap(PolicyObject section)
    {
        if (section.Object("cap") is not { } o)
            return null;

        var (factor, orders) = (o.RequiredNumber("factor", 1, MaxFactor), o.RequiredWhole("minimumOrders", 2, MaxOrders));
        o.Close();
        return factor is null || orders is null ? null : new OrderCap(factor.Value, orders.Value);
    }

    private static MovingSeason? Season(PolicyObject section)
    {
        if (section.Object("lunarNewYear") is not { } o)
            return null;

        var (before, after) = (o.RequiredWhole("daysBefore", 0, MaxSeasonDays), o.RequiredWhole("daysAfter", 0, MaxSeasonDays));
        o.Close();
        return before is null || after is null ? null : new MovingSeason(before.Value, after.Value);
    }
}
