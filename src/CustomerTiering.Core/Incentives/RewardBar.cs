using System;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Incentives;

/// <summary>What a bar rule decides: an occasion earns no reward, whatever the reward rules say. All bars are equal.</summary>
public readonly struct RewardBar : IEquatable<RewardBar>, ICanonicalText, IWordedOutcome
{
    /// <summary>Gets the bar on all rewards of an occasion.</summary>
    public static RewardBar OnRewards { get; }

    /// <summary>All bars are equal.</summary>
    public static bool operator ==(RewardBar left, RewardBar right) => left.Equals(right);

    /// <summary>No two bars differ.</summary>
    public static bool operator !=(RewardBar left, RewardBar right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RewardBar other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RewardBar;

    /// <inheritdoc/>
    public override int GetHashCode() => 1;

    /// <summary>Says the bar in words.</summary>
    public override string ToString() => "no reward";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say("outcome.no-reward");

    string ICanonicalText.ToCanonicalText() => "(no-reward)";
}
