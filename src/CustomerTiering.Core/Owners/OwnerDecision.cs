using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Owners.Assignment;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Owners;

/// <summary>Who looks after one customer, how it came to that, who must approve it, and whether somebody must look at it. Immutable.</summary>
public sealed class OwnerDecision : AreaDecision
{
    private readonly Claim _claim;
    private readonly OwnerPool _pool;

    internal OwnerDecision(
        TieringEngine engine, LocalDate asOf, IReadOnlyList<IAnswer> answers, Claim claim, OwnerOutcome outcome, OwnerCandidate? owner, string? acting, OwnerAlarm? alarm, OwnerPool pool)
        : base(engine, "owners", claim.Customer, asOf, answers)
    {
        _claim = claim;
        _pool = pool;
        Outcome = outcome;
        Candidate = owner;
        Acting = acting;
        Alarm = alarm;
    }

    /// <summary>Gets how the customer came to its owner.</summary>
    public OwnerOutcome Outcome { get; }

    /// <summary>Gets the id of the owner; null for nobody, and then there is an alarm.</summary>
    public string? Owner => Candidate?.Id;

    /// <summary>Gets the owner; null for nobody.</summary>
    public OwnerCandidate? Candidate { get; }

    /// <summary>Gets the owner before; null for none.</summary>
    public string? PreviousOwner => _claim.Request.Standing.Owner;

    /// <summary>Gets a value indicating whether the customer changes hands, a first owner included.</summary>
    public bool IsChange => Owner != PreviousOwner;

    /// <summary>Gets who acts for the owner on the day: a substitute, or the owner; null where there is no owner, or nobody who acts is there.</summary>
    public string? Acting { get; }

    /// <summary>Gets the effective tier of the customer; null for none.</summary>
    public Tier? Tier => _claim.Tier;

    /// <summary>Gets the load that the customer is.</summary>
    public decimal Weight => _claim.Weight;

    /// <summary>Gets the roles that must approve before it takes effect, each once (foreign trade 2.2, 3.3).</summary>
    public IReadOnlyList<string> ApprovalBy
    {
        get
        {
            var approvals = Policy.Owners.Approvals;
            var asked = Outcome is OwnerOutcome.ByException or OwnerOutcome.ByFallback
                ? (string?[])[approvals.Change, approvals.Exception]
                : Outcome != OwnerOutcome.Nobody && IsChange ? [approvals.Change] : [];
            return [.. asked.Where(static r => r is not null).Select(static r => r!).Distinct()];
        }
    }

    /// <summary>Gets what somebody must look at; null for nothing.</summary>
    public OwnerAlarm? Alarm { get; }

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("customer", Subject)
        .Add("owner", Owner)
        .Add("outcome", ConditionPrinter.Words(Outcome.ToString()))
        .Add("acting", Acting)
        .Add("alarm", Alarm is null ? null : ConditionPrinter.Words(Alarm.Kind.ToString()));

    private protected override void Record(CanonicalObject record) => record
        .Add("factsHash", FactsRecord.HashOf(_claim.Request.Facts))
        .Add("poolHash", _pool.Hash)
        .Add("tier", Tier?.Code)
        .Add("weight", Weight)
        .Add("previousOwner", PreviousOwner)
        .Add("decided", ToCanonical())
        .Add("approvals", ApprovalBy)
        .Add("refusals", Alarm?.Refusals.Select(static r => new CanonicalObject().Add("candidate", r.Candidate).Add("full", r.IsFull).Add("rules", r.Rules.Select(static h => h.Rule.Id))));

    private protected override string Headline(PolicyTexts texts)
        => texts.Say(
            $"owner.{ConditionPrinter.Words(Outcome.ToString())}",
            ("customer", Subject),
            ("owner", Owner ?? string.Empty));

    private protected override void Explain(ExplanationText text)
    {
        text.Add(new OwnerLines(this, text.Texts).Head());
        if (Alarm is not null)
            text.Add("refusals", new OwnerLines(this, text.Texts).Refusals());
    }
}
