using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Onboarding;

/// <summary>Whom a policy admits as a customer, and whom it delists. Immutable.</summary>
public sealed class OnboardingPolicy : IPolicySection
{
    internal OnboardingPolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static OnboardingPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
