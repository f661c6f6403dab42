using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Wording;

namespace CustomerTiering.Changes;

/// <summary>What a notice rule decides: who is told of the change once it has been approved. Equal when the recipients are the same text.</summary>
public readonly struct ChangeNotice : IEquatable<ChangeNotice>, ICanonicalText
{
    private readonly string? _recipient;

    /// <summary>Initializes a new instance of the <see cref="ChangeNotice"/> struct.</summary>
    /// <param name="recipient">The id of who is told, such as <c>customer</c> or a role's; never blank.</param>
    /// <exception cref="ArgumentException">The recipient is blank.</exception>
    public ChangeNotice(string recipient) => _recipient = Guard.NotBlank(recipient, nameof(recipient));

    /// <summary>Gets the id of who is told; empty only in the default value.</summary>
    public string Recipient => _recipient ?? string.Empty;

    /// <summary>Compares the recipients.</summary>
    public static bool operator ==(ChangeNotice left, ChangeNotice right) => left.Equals(right);

    /// <summary>Compares the recipients.</summary>
    public static bool operator !=(ChangeNotice left, ChangeNotice right) => !left.Equals(right);

    /// <summary>This one is told.</summary>
    public static ChangeNotice To(string recipient) => new(recipient);

    /// <inheritdoc/>
    public bool Equals(ChangeNotice other) => Recipient == other.Recipient;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChangeNotice other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Recipient);

    /// <summary>Says the notice in words.</summary>
    public override string ToString() => $"notice to {Recipient}";

    string ICanonicalText.ToCanonicalText() => $"(notice {CanonicalString.Of(Recipient)})";
}
