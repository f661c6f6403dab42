using System;
using System.Globalization;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>What a task rule decides: what is to be done, by which role, within how many days. Equal where all three are.</summary>
public readonly record struct Collection : ICanonicalText, IWordedOutcome
{
    private readonly string? _role;

    private Collection(CollectionKind kind, string role, int withinDays)
    {
        Kind = kind;
        _role = Guard.NotBlank(role, nameof(role));
        WithinDays = withinDays >= 0 ? withinDays : throw new ArgumentOutOfRangeException(nameof(withinDays), withinDays, "days are 0 or more");
    }

    /// <summary>Gets what is to be done.</summary>
    public CollectionKind Kind { get; }

    /// <summary>Gets the role that does it; <see cref="CollectionTask.Owner"/> for the customer's owner. Empty only in the default value.</summary>
    public string Role => _role ?? string.Empty;

    /// <summary>Gets the calendar days to do it, 0 or more; of no meaning for a reminder.</summary>
    public int WithinDays { get; }

    /// <summary>The role reminds the customer by the due day.</summary>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public static Collection Remind(string role) => new(CollectionKind.Remind, role, 0);

    /// <summary>The role collects arrears within days of the rise of the warning level.</summary>
    /// <exception cref="ArgumentException">The role is blank, or the days are negative.</exception>
    public static Collection Collect(string role, int withinDays) => new(CollectionKind.Collect, role, withinDays);

    /// <summary>The role recovers arrears within days of the beginning of the hold.</summary>
    /// <exception cref="ArgumentException">The role is blank, or the days are negative.</exception>
    public static Collection Recover(string role, int withinDays) => new(CollectionKind.Recover, role, withinDays);

    /// <summary>Says the task in words.</summary>
    public override string ToString() => $"{ConditionPrinter.Words(Kind.ToString())} by {Role} within {WithinDays.ToString(CultureInfo.InvariantCulture)} days";

    string IWordedOutcome.InWords(OutcomeText text) => Kind == CollectionKind.Remind
        ? text.Say("outcome.collection.remind", ("role", text.Role(Role)))
        : text.Say(
            Kind == CollectionKind.Collect ? "outcome.collection.collect" : "outcome.collection.recover",
            ("role", text.Role(Role)),
            ("days", text.Value(WithinDays, Customers.Units.Days)));

    string ICanonicalText.ToCanonicalText() => $"({ConditionPrinter.Words(Kind.ToString())} {CanonicalString.Of(Role)} {WithinDays.ToString(CultureInfo.InvariantCulture)})";
}
