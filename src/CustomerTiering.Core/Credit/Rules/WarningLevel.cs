using System;
using System.Globalization;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Credit;

/// <summary>What a warning rule decides: the warning level that the arrears ask for; of several the highest counts. Equal where the levels are.</summary>
public readonly record struct WarningLevel : ICanonicalText, IWordedOutcome
{
    private WarningLevel(int level) => Level = level;

    /// <summary>Gets the level, 1 or more; 0 only in the default value.</summary>
    public int Level { get; }

    /// <summary>The level that the arrears ask for.</summary>
    /// <param name="level">The level, 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static WarningLevel Of(int level)
        => level is >= 1 and <= 99 ? new(level) : throw new ArgumentOutOfRangeException(nameof(level), level, "a warning level is 1 to 99");

    /// <summary>Says the level in words.</summary>
    public override string ToString() => $"credit warning level {Level.ToString(CultureInfo.InvariantCulture)}";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say("outcome.warning-level", ("level", text.Value(Level)));

    string ICanonicalText.ToCanonicalText() => $"(warning-level {Level.ToString(CultureInfo.InvariantCulture)})";
}
