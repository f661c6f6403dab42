using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Incentives;

/// <summary>Says what is recommended, for whom, on which figures, and what was missing.</summary>
internal sealed class IncentiveWords(IncentiveDecision decision, PolicyTexts texts)
{
    private readonly Occasion _occasion = decision.Occasion;

    public string Headline => texts.Say(
        decision.Recommendations.Count > 0 ? "incentive.headline" : decision.Withheld.Count > 0 ? "incentive.headline.withheld" : "incentive.headline.nothing",
        ("subject", decision.Subject),
        ("occasion", Occasion()),
        ("what", texts.List(decision.Recommendations.Select(r => Kind(r.Kind)).Distinct())));

    public IEnumerable<string> Recommendations => decision.Recommendations.SelectMany(Lines);

    public IEnumerable<string> Withheld => decision.Withheld.Select(w => texts.Say(
        $"incentive.withheld.{ConditionPrinter.Words(w.Reason.ToString())}",
        ("what", Kind(w.Kind)),
        ("whom", w.Person is { } person ? Whom(w.Recipient, person) : texts.Say($"value.incentive-recipient.{ConditionPrinter.Words(w.Recipient.ToString())}"))));

    public IEnumerable<string> Kpis => Results.Where(static r => r.IsMeasured).Select(r => texts.Say(
        "incentive.kpi", ("kpi", texts.Fact(r.Kpi.Indicator)), ("value", texts.Value(r.Value!.Value, r.Kpi.Indicator)), ("records", Number(r.Records))));

    public IEnumerable<string> NotMeasured => Results.Where(static r => !r.IsMeasured).Select(r => texts.Say(
            "incentive.kpi.not-measured", ("kpi", texts.Fact(r.Kpi.Indicator)), ("records", Number(r.Records)), ("fewest", Number(r.Kpi.Fewest))))
        .Concat(Results.Where(static r => r.IsMeasured && r.Gaps.Count > 0).Select(r => texts.Say(
            "incentive.kpi.gaps", ("kpi", texts.Fact(r.Kpi.Indicator)), ("periods", texts.List(r.Gaps.Select(static g => g.ToString()))))));

    private IReadOnlyList<KpiResult> Results => _occasion.Sheet?.Results ?? [];

    private IEnumerable<string> Lines(Recommendation r)
        => Details(r).Select(static d => "  " + d).Prepend(texts.Say("incentive.recommend", ("what", Kind(r.Kind)), ("whom", Whom(r.Recipient, r.Person))));

    private IEnumerable<string> Details(Recommendation r)
    {
        if (r.Share < 1)
            yield return texts.Say("incentive.share", ("share", texts.Value(r.Share, Units.Share)));
        if (r.Amount is { } amount)
            yield return texts.Say("incentive.amount", ("amount", Money(amount)));
        if (r.ReleaseOn is { } release)
        {
            yield return r.HeldBack is { } held
                ? texts.Say("incentive.held.amount", ("amount", Money(held)), ("day", texts.Value(release)))
                : texts.Say("incentive.held", ("share", texts.Value(r.Kind.HeldShare!.Value, Units.Share)), ("day", texts.Value(release)));
        }

        if (r.TakeBackBefore is { } before)
            yield return texts.Say("incentive.take-back", ("day", texts.Value(before)));
        yield return texts.Say("incentive.confirm", ("roles", texts.List(r.Kind.Confirmation.Stages.SelectMany(static s => s.Roles).Select(texts.Role))));
    }

    private string Occasion() => texts.Say(
        $"incentive.occasion.{ConditionPrinter.Words(_occasion.Kind.ToString())}",
        ("period", _occasion.Id),
        ("from", TierOf(_occasion.FromTier)),
        ("to", TierOf(_occasion.ToTier)),
        ("breach", Breach()),
        ("customer", _occasion.Customer ?? string.Empty));

    private string TierOf(string? code) => code is not null && decision.Policy.Tiers.Ladder.Find(code) is { } tier ? texts.Tier(tier) : string.Empty;

    private string Breach() => decision.Policy.Incentives.Breaches.FirstOrDefault(b => b.Id == _occasion.BreachKind) is { } breach ? texts.In(breach.Names) ?? breach.Id : string.Empty;

    private string Kind(IncentiveKind kind) => texts.Code(IncentiveCodes.Kind, kind.Id);

    private string Whom(IncentiveRecipient recipient, string person)
        => recipient == IncentiveRecipient.Person ? person : texts.Say($"incentive.whom.{ConditionPrinter.Words(recipient.ToString())}", ("person", person));

    private string Money(decimal amount) => texts.Value(amount, Units.Money);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
