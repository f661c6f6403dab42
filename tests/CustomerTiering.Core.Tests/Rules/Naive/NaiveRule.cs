using System.Collections.Generic;
using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Naive;

/// <summary>A random rule.</summary>
internal sealed record NaiveRule(string Id, Statement When, EffectivePeriod? Effective, bool PreferStructured)
{
    public bool IsStructured => PreferStructured && When.IsStructured;
}

/// <summary>A random rule set with situations to ask it about.</summary>
internal sealed record NaiveCase(HitPolicy Policy, IReadOnlyList<NaiveRule> Rules, IReadOnlyList<Situation> Asked)
{
    public override string ToString() => $"{Policy} at\n{string.Join("\n", Asked)}\n{string.Join("\n", Rules)}";
}
