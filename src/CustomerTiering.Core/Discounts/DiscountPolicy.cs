using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Discounts;

/// <summary>Which preferential terms a policy knows, within which limits, and who approves them. Immutable.</summary>
public sealed class DiscountPolicy : IPolicySection
{
    internal DiscountPolicy()
    {
    }

    /// <summary>Gets by what a request is routed.</summary>
    public DiscountMeasure Measure { get; internal init; }

    /// <summary>Gets what of a line is held against standard, maximum and ladder.</summary>
    public DiscountCount Counts { get; internal init; }

    /// <summary>Gets the rules that say who may get how much on what.</summary>
    public RuleSet<DiscountCase, DiscountLimit> Limits { get; internal init; } = new(Areas.DiscountLimits, []);

    /// <summary>Gets the rules that say who approves; ladder and matrix stand among them, after the policy's own rules.</summary>
    public RuleSet<DiscountCase, DiscountRoute> Routes { get; internal init; } = new(Areas.DiscountRoutes, []);

    /// <summary>Gets the rules that say which order earns a discount on the next one.</summary>
    public RuleSet<NextOrderCase, NextOrderTerms> NextOrders { get; internal init; } = new(Areas.DiscountNextOrders, []);

    /// <summary>Gets which kinds of concession go together.</summary>
    public StackingPolicy Stacking { get; internal init; } = StackingPolicy.All;

    /// <summary>Gets the days from approval within which it is filed, the last included (key accounts art. 12); null for no limit.</summary>
    public DiscountDays? Filing { get; internal init; }

    /// <summary>Gets how many days before standing terms end the policy warns (key accounts art. 7); null for never.</summary>
    public DiscountDays? Renewal { get; internal init; }

    /// <summary>Gets how the execution is checked; null where the policy says nothing.</summary>
    public SpotCheckPolicy? SpotChecks { get; internal init; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; internal init; }

    /// <summary>Gets the section of a policy that has none: it names nobody who could approve a concession, so none is granted.</summary>
    internal static DiscountPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Limits, Routes, NextOrders];

    IPolicySection IPolicySection.With(RuleEdits edits) => new DiscountPolicy
    {
        Measure = Measure,
        Counts = Counts,
        Limits = edits.Of(Limits),
        Routes = edits.Of(Routes),
        NextOrders = edits.Of(NextOrders),
        Stacking = Stacking,
        Filing = Filing,
        Renewal = Renewal,
        SpotChecks = SpotChecks,
        Clause = Clause,
    };
}
