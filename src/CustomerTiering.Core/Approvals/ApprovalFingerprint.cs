using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Approvals;

/// <summary>
/// Stands for what a decision turned on and came to: the facts that grading reads, the standing, what else was known, and the proposal with
/// its approvers. Neither the policy's hash nor the day is part of it: a corrected translation and a night in between void nothing.
/// </summary>
internal sealed class ApprovalFingerprint
{
    private readonly Lazy<HashSet<FactKey>?> _read;

    public ApprovalFingerprint(TieringEngine engine) => _read = new(() => ReadBy(engine));

    public string Of(Decision decision) => Sha256Hex.Of(new CanonicalObject()
        .Add("kind", ApprovalKinds.TierChange)
        .Add("customer", decision.Customer)
        .Add("facts", FactsRecord.Of(decision.Facts, IsRead))
        .Add("doubtfulFacts", decision.Facts.DoubtfulFacts)
        .Add("standing", Standing(decision.Standing))
        .Add("credit", new CanonicalObject()
            .Add("warningLevel", decision.Credit.WarningLevel)
            .Add("grade", decision.Credit.Grade)
            .Add("onHold", decision.Credit.OnHold))
        .Add("event", decision.ReviewEvent?.Kind)
        .Add("change", ConditionPrinter.Words(decision.Change.ToString()))
        .Add("tier", decision.ProposedTier?.Code)
        .Add("boundsConflict", decision.BoundsConflict)
        .Add("approvers", decision.Approvers)
        .ToString());

    private static CanonicalObject Standing(Standing standing) => new CanonicalObject()
        .Add("tier", standing.Tier)
        .Add("since", standing.Since)
        .Add("periodsBelow", standing.PeriodsBelow)
        .Add("creditWarningLevel", standing.CreditWarningLevel)
        .Add("pin", DecisionRecord.Pin(standing.Pin));

    private bool IsRead(FactKey key) => _read.Value is not { } read || read.Contains(key);

    /// <summary>Gives the facts that grading reads; null for all of them, where a rule cannot be looked into.</summary>
    private static HashSet<FactKey>? ReadBy(TieringEngine engine)
        => engine.Policy.GradingConditions.Any(static c => c is Condition.Holds { Operand: Operand.Opaque }) ? null : [.. engine.Policy.FindBounds().Facts];
}
