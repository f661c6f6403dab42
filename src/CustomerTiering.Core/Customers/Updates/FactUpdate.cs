using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers.Updates;

/// <summary>
/// Something that happened and changes a fact of a customer's file: how a product is used, a complaint, a follow-up, a credit survey
/// (cement sales art. 20). It says who told it, when it was so, and when it was entered. Immutable.
/// </summary>
public sealed class FactUpdate
{
    private FactUpdate(FactKey fact, object? value, string source, LocalDate observedOn, LocalDate enteredOn, string? enteredBy, string? reason)
    {
        Fact = Guard.NotNull(fact, nameof(fact));
        Value = value;
        Source = Guard.NotBlank(source, nameof(source));
        ObservedOn = observedOn;
        EnteredOn = enteredOn >= observedOn ? enteredOn : throw new ArgumentException("what is entered was so on that day or before", nameof(enteredOn));
        (EnteredBy, Reason) = (enteredBy, reason);
    }

    /// <summary>Gets the fact.</summary>
    public FactKey Fact { get; }

    /// <summary>Gets who or what told it, such as <c>case C-17</c>.</summary>
    public string Source { get; }

    /// <summary>Gets the day on which it was so.</summary>
    public LocalDate ObservedOn { get; }

    /// <summary>Gets the day on which it was entered.</summary>
    public LocalDate EnteredOn { get; }

    /// <summary>Gets who entered it; null where not stated.</summary>
    public string? EnteredBy { get; }

    /// <summary>Gets why it was entered so; null where not stated.</summary>
    public string? Reason { get; }

    /// <summary>Gets the calendar days from when it was so to when it was entered, 0 or more.</summary>
    public int DelayDays => Period.DaysBetween(ObservedOn, EnteredOn);

    internal object? Value { get; }

    /// <summary>Makes an update of a number.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value in the fact's unit; null where it is not known any more.</param>
    /// <param name="source">Who or what told it; never blank.</param>
    /// <param name="observedOn">The day on which it was so.</param>
    /// <param name="enteredOn">The day on which it was entered, not earlier.</param>
    /// <param name="enteredBy">Who entered it; null where not stated.</param>
    /// <param name="reason">Why, which facts that people enter must state (service levels: principles); null where not stated.</param>
    /// <exception cref="ArgumentException">The source is blank, or it was entered before it was so.</exception>
    public static FactUpdate Of(NumberIndicator fact, decimal? value, string source, LocalDate observedOn, LocalDate enteredOn, string? enteredBy = null, string? reason = null) => new(fact, value, source, observedOn, enteredOn, enteredBy, reason);

    /// <summary>Makes an update of a yes-or-no fact.</summary>
    /// <inheritdoc cref="Of(NumberIndicator, decimal?, string, LocalDate, LocalDate, string?, string?)"/>
    public static FactUpdate Of(FlagIndicator fact, bool? value, string source, LocalDate observedOn, LocalDate enteredOn, string? enteredBy = null, string? reason = null) => new(fact, value, source, observedOn, enteredOn, enteredBy, reason);

    /// <summary>Makes an update of a coded attribute.</summary>
    /// <inheritdoc cref="Of(NumberIndicator, decimal?, string, LocalDate, LocalDate, string?, string?)"/>
    public static FactUpdate Of(CodeIndicator fact, string? value, string source, LocalDate observedOn, LocalDate enteredOn, string? enteredBy = null, string? reason = null) => new(fact, value, source, observedOn, enteredOn, enteredBy, reason);

    /// <summary>Makes an update of a number, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Of(NumberIndicator, decimal?, string, LocalDate, LocalDate, string?, string?)"/>
    /// <exception cref="ArgumentException">The source is blank, it was entered before it was so, or a day has a time of day.</exception>
    public static FactUpdate Of(NumberIndicator fact, decimal? value, string source, DateTime observedOn, DateTime enteredOn, string? enteredBy = null, string? reason = null)
        => Of(fact, value, source, Guard.DateOnly(observedOn), Guard.DateOnly(enteredOn), enteredBy, reason);

    /// <summary>Makes an update of a yes-or-no fact, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Of(NumberIndicator, decimal?, string, LocalDate, LocalDate, string?, string?)"/>
    /// <exception cref="ArgumentException">The source is blank, it was entered before it was so, or a day has a time of day.</exception>
    public static FactUpdate Of(FlagIndicator fact, bool? value, string source, DateTime observedOn, DateTime enteredOn, string? enteredBy = null, string? reason = null)
        => Of(fact, value, source, Guard.DateOnly(observedOn), Guard.DateOnly(enteredOn), enteredBy, reason);

    /// <summary>Makes an update of a coded attribute, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Of(NumberIndicator, decimal?, string, LocalDate, LocalDate, string?, string?)"/>
    /// <exception cref="ArgumentException">The source is blank, it was entered before it was so, or a day has a time of day.</exception>
    public static FactUpdate Of(CodeIndicator fact, string? value, string source, DateTime observedOn, DateTime enteredOn, string? enteredBy = null, string? reason = null)
        => Of(fact, value, source, Guard.DateOnly(observedOn), Guard.DateOnly(enteredOn), enteredBy, reason);
}
