using System;
using System.Globalization;
using CustomerTiering.Rules;

namespace CustomerTiering.Changes;

/// <summary>
/// What a limit rule decides: how many steps a customer may rise and fall in this review. Of several the strictest wins.
/// Equal when both numbers are equal; the default limits both to none.
/// </summary>
public readonly struct ChangeLimit : IEquatable<ChangeLimit>, ICanonicalText
{
    private const int Unlimited = int.MaxValue;

    private ChangeLimit(int up, int down)
    {
        Up = up;
        Down = down;
    }

    /// <summary>Gets the limit that leaves no promotion.</summary>
    public static ChangeLimit NoPromotion { get; } = new(0, Unlimited);

    /// <summary>Gets the limit that leaves no demotion.</summary>
    public static ChangeLimit NoDemotion { get; } = new(Unlimited, 0);

    /// <summary>Gets the limit that leaves the tier as it is.</summary>
    public static ChangeLimit NoChange { get; } = new(0, 0);

    /// <summary>Gets the most steps up.</summary>
    public int Up { get; }

    /// <summary>Gets the most steps down.</summary>
    public int Down { get; }

    /// <summary>Gets the limit that limits nothing.</summary>
    internal static ChangeLimit None { get; } = new(Unlimited, Unlimited);

    /// <summary>Compares both numbers.</summary>
    public static bool operator ==(ChangeLimit left, ChangeLimit right) => left.Equals(right);

    /// <summary>Compares both numbers.</summary>
    public static bool operator !=(ChangeLimit left, ChangeLimit right) => !left.Equals(right);

    /// <summary>At most this many steps up, 0 or more.</summary>
    public static ChangeLimit StepsUp(int steps) => new(NotNegative(steps), Unlimited);

    /// <summary>At most this many steps down, 0 or more.</summary>
    public static ChangeLimit StepsDown(int steps) => new(Unlimited, NotNegative(steps));

    /// <inheritdoc/>
    public bool Equals(ChangeLimit other) => Up == other.Up && Down == other.Down;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChangeLimit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Up, Down).GetHashCode();

    /// <summary>Says the limit in words.</summary>
    public override string ToString() => this switch
    {
        { Up: 0, Down: 0 } => "no change",
        { Up: 0 } => "no promotion",
        { Down: 0 } => "no demotion",
        { Down: Unlimited } => $"at most {Steps(Up)} up",
        { Up: Unlimited } => $"at most {Steps(Down)} down",
        _ => $"at most {Steps(Up)} up and {Steps(Down)} down",
    };

    string ICanonicalText.ToCanonicalText() => $"(steps {Count(Up)} {Count(Down)})";

    /// <summary>Gives the stricter of both numbers.</summary>
    internal ChangeLimit And(ChangeLimit other) => new(Math.Min(Up, other.Up), Math.Min(Down, other.Down));

    private static string Count(int steps) => steps == Unlimited ? "any" : steps.ToString(CultureInfo.InvariantCulture);

    private static string Steps(int steps) => steps == 1 ? "1 step" : $"{Count(steps)} steps";

    private static int NotNegative(int steps)
        => steps >= 0 ? steps : throw new ArgumentOutOfRangeException(nameof(steps), steps, "a number of steps is 0 or more");
}
