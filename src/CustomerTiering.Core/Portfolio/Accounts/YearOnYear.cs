using System;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>An amount of a period beside that of the same period of the year before. Equal when both are; the default is nothing beside what is not known.</summary>
public readonly struct YearOnYear : IEquatable<YearOnYear>
{
    private const int ChangeDecimals = 4;

    internal YearOnYear(decimal now, decimal? before) => (Now, Before) = (now, before);

    /// <summary>Gets the amount of the period, in the policy's currency; below 0 where returns outweigh purchases.</summary>
    public decimal Now { get; }

    /// <summary>Gets that of the same period of the year before; null where it is not covered.</summary>
    public decimal? Before { get; }

    /// <summary>Gets the change as a share of the amount before, rounded to 4 decimals; -1 is nothing any more. Null where that is not covered or not above 0.</summary>
    public decimal? Change => Before is > 0 ? decimal.Round((Now - Before.Value) / Before.Value, ChangeDecimals) : null;

    /// <summary>Gets how the need changed that the amounts stand for.</summary>
    public NeedChange Need => Before is not { } before ? NeedChange.Unknown
        : before <= 0 ? (Now > 0 ? NeedChange.New : NeedChange.Unchanged)
        : Now <= 0 ? NeedChange.Gone
        : Now > before ? NeedChange.Risen
        : Now < before ? NeedChange.Fallen
        : NeedChange.Unchanged;

    /// <summary>Compares both amounts.</summary>
    public static bool operator ==(YearOnYear left, YearOnYear right) => left.Equals(right);

    /// <summary>Compares both amounts.</summary>
    public static bool operator !=(YearOnYear left, YearOnYear right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(YearOnYear other) => Now == other.Now && Before == other.Before;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is YearOnYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Now, Before).GetHashCode();
}
