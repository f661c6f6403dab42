using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Credit;

/// <summary>What the credit check of an order came to. Immutable and safe to share.</summary>
public sealed class OrderDecision : AreaDecision
{
    private readonly CreditState _state;

    internal OrderDecision(TieringEngine engine, CreditOrder order, CreditDecision credit, CreditState state, decimal exposure, GroupExposure? group, IReadOnlyList<OrderVerdict> verdicts, IAnswer answer)
        : base(engine, "credit-order", credit.Subject, credit.AsOf, [answer])
    {
        Order = order;
        Credit = credit;
        _state = state;
        Exposure = exposure;
        Group = group;
        Asked = [.. verdicts.Where(static v => v.Role is not null).Select(static v => v.Role!).Distinct()];
        Release = verdicts.Any(static v => v.Role is null) ? OrderRelease.Hold
            : Asked.Count > 0 ? OrderRelease.Ask
            : OrderRelease.Release;
    }

    /// <summary>Gets the order.</summary>
    public CreditOrder Order { get; }

    /// <summary>Gets the assessment that it was checked against.</summary>
    public CreditDecision Credit { get; }

    /// <summary>Gets what becomes of the order.</summary>
    public OrderRelease Release { get; }

    /// <summary>Gets the roles that are asked, in the order of the rules, each once; empty where nobody is. Where the order is held too, they are those to ask once it no longer is.</summary>
    public IReadOnlyList<string> Asked { get; }

    /// <summary>Gets what is at risk with this order, what of it is to be paid later included; in the account's currency.</summary>
    public decimal Exposure { get; }

    /// <summary>Gets what was at risk with the group before this order; null for an order that was checked without a group.</summary>
    public GroupExposure? Group { get; }

    /// <summary>Gets what is at risk with the group with this order, what of it is to be paid later included; in the group's currency, null without a group.</summary>
    public decimal? GroupTotal => Group?.With(Subject, Exposure);

    private protected override void Record(CanonicalObject record) => record
        .Add("order", new CanonicalObject().Add("id", Order.Id).Add("amount", Order.Amount).Add("prepaid", Order.Prepaid).Add("currency", Order.Currency))
        .Add("credit", Credit.Hash())
        .Add("state", CreditStateRecord.Of(_state))
        .Add("exposure", Exposure)
        .Add("group", Group?.ToCanonical())
        .Add("groupTotal", GroupTotal)
        .Add("release", ConditionPrinter.Words(Release.ToString()))
        .Add("asked", Asked);

    private protected override string Headline(PolicyTexts texts) => new CreditWords(texts).Headline(this);

    private protected override void Explain(ExplanationText text)
    {
        var words = new CreditWords(text.Texts);
        text.Add("credit.exposure", words.Exposure(Credit)).Add("credit.group", words.GroupOf(this));
    }
}
