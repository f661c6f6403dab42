using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>What a class rule decides: on this axis the customer belongs to this class. The first rule that hits on an axis counts. Equal when axis and class are.</summary>
public readonly struct AxisPlace : IEquatable<AxisPlace>, ICanonicalText, IWordedOutcome
{
    private readonly string? _axis;
    private readonly string? _class;

    private AxisPlace(string axis, string classId)
    {
        _axis = Guard.NotBlank(axis, nameof(axis));
        _class = Guard.NotBlank(classId, nameof(classId));
    }

    /// <summary>Gets the id of the axis; empty only in the default value.</summary>
    public string Axis => _axis ?? string.Empty;

    /// <summary>Gets the id of the class; empty only in the default value.</summary>
    public string Class => _class ?? string.Empty;

    /// <summary>Compares axis and class.</summary>
    public static bool operator ==(AxisPlace left, AxisPlace right) => left.Equals(right);

    /// <summary>Compares axis and class.</summary>
    public static bool operator !=(AxisPlace left, AxisPlace right) => !left.Equals(right);

    /// <summary>On this axis the customer belongs to this class.</summary>
    /// <param name="axis">The id of the axis, as the policy declares it.</param>
    /// <param name="classId">The id of the class, as the policy declares it.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public static AxisPlace In(string axis, string classId) => new(axis, classId);

    /// <inheritdoc/>
    public bool Equals(AxisPlace other) => Axis == other.Axis && Class == other.Class;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AxisPlace other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Axis, Class).GetHashCode();

    /// <summary>Says the class in words.</summary>
    public override string ToString() => $"{Axis}: {Class}";

    string IWordedOutcome.InWords(OutcomeText text) => PlaceName.Of(text.Texts, Axis, Class);

    string ICanonicalText.ToCanonicalText() => $"(class {CanonicalString.Of(Axis)} {CanonicalString.Of(Class)})";
}
