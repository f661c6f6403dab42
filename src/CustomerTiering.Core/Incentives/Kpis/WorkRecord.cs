using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>
/// One thing that happened and by which people are measured: an answer to a survey, a deal, a delivery, a visit. It says how much was achieved of
/// how much was possible. Immutable.
/// </summary>
public sealed class WorkRecord
{
    private const decimal Largest = 1_000_000_000_000m;
    private const int Decimals = 6;

    private WorkRecord(string kind, string id, string customer, LocalDate on, decimal achieved, decimal possible, CreditSplit? credit)
    {
        Kind = Guard.Id(kind, nameof(kind));
        Id = Guard.NotBlank(id, nameof(id));
        Customer = Guard.NotBlank(customer, nameof(customer));
        On = on;
        Achieved = Checked(achieved, nameof(achieved));
        Possible = Checked(possible, nameof(possible));
        if (possible <= 0)
            throw new ArgumentOutOfRangeException(nameof(possible), possible, "what is possible lies above 0");
        Credit = credit;
    }

    /// <summary>Gets what kind of thing it is, by which KPIs of a policy find it, such as <c>survey-answer</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the host's id, unique among the records of its kind.</summary>
    public string Id { get; }

    /// <summary>Gets the id of the customer whom it is about.</summary>
    public string Customer { get; }

    /// <summary>Gets the day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Gets how much was achieved, in the unit of <see cref="Possible"/>.</summary>
    public decimal Achieved { get; }

    /// <summary>Gets how much was possible, planned or counted, above 0.</summary>
    public decimal Possible { get; }

    /// <summary>Gets whose result it is; null for that of who looked after the customer on that day.</summary>
    public CreditSplit? Credit { get; }

    /// <summary>A customer's answer to a satisfaction survey: 4 of 5 points. One kind of answers has one scale.</summary>
    /// <param name="id">The host's id, unique among answers.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="on">The day of the answer.</param>
    /// <param name="points">The points given, from 0 to <paramref name="outOf"/>.</param>
    /// <param name="outOf">The most points that could be given, above 0.</param>
    /// <param name="credit">Whose result it is; null for that of who looked after the customer on that day.</param>
    /// <exception cref="ArgumentException">An id is blank, or a number is not of the form stated.</exception>
    public static WorkRecord SurveyAnswer(string id, string customer, LocalDate on, decimal points, decimal outOf, CreditSplit? credit = null)
        => points >= 0 && points <= outOf
            ? new WorkRecord("survey-answer", id, customer, on, points, outOf, credit)
            : throw new ArgumentOutOfRangeException(nameof(points), points, "points from 0 to the most that could be given are needed");

    /// <inheritdoc cref="SurveyAnswer(string, string, LocalDate, decimal, decimal, CreditSplit)"/>
    public static WorkRecord SurveyAnswer(string id, string customer, DateTime on, decimal points, decimal outOf, CreditSplit? credit = null)
        => SurveyAnswer(id, customer, Guard.DateOnly(on), points, outOf, credit);

    /// <summary>Something that succeeded or not: a deal won, a delivery in time, a problem solved.</summary>
    /// <param name="kind">The kind that a policy's KPI names, such as <c>deal</c>.</param>
    /// <param name="id">The host's id, unique among records of the kind.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="on">The day it was decided.</param>
    /// <param name="succeeded">Whether it succeeded.</param>
    /// <param name="credit">Whose result it is; null for that of who looked after the customer on that day.</param>
    /// <exception cref="ArgumentException">The kind is no id, or an id is blank.</exception>
    public static WorkRecord Result(string kind, string id, string customer, LocalDate on, bool succeeded, CreditSplit? credit = null)
        => new(kind, id, customer, on, succeeded ? 1 : 0, 1, credit);

    /// <inheritdoc cref="Result(string, string, string, LocalDate, bool, CreditSplit)"/>
    public static WorkRecord Result(string kind, string id, string customer, DateTime on, bool succeeded, CreditSplit? credit = null)
        => Result(kind, id, customer, Guard.DateOnly(on), succeeded, credit);

    /// <summary>Something done against something planned: visits, care tasks, sales against their target.</summary>
    /// <param name="kind">The kind that a policy's KPI names, such as <c>visit-plan</c>.</param>
    /// <param name="id">The host's id, unique among records of the kind.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="on">The day by which it is counted.</param>
    /// <param name="actual">What was done; at most 6 decimals.</param>
    /// <param name="target">What was planned, above 0, in the same unit; at most 6 decimals.</param>
    /// <param name="credit">Whose result it is; null for that of who looked after the customer on that day.</param>
    /// <exception cref="ArgumentException">The kind is no id, an id is blank, or a number is not of the form stated.</exception>
    public static WorkRecord AgainstTarget(string kind, string id, string customer, LocalDate on, decimal actual, decimal target, CreditSplit? credit = null)
        => new(kind, id, customer, on, actual, target, credit);

    /// <inheritdoc cref="AgainstTarget(string, string, string, LocalDate, decimal, decimal, CreditSplit)"/>
    public static WorkRecord AgainstTarget(string kind, string id, string customer, DateTime on, decimal actual, decimal target, CreditSplit? credit = null)
        => AgainstTarget(kind, id, customer, Guard.DateOnly(on), actual, target, credit);

    /// <summary>Something that is counted or averaged, such as days of delay.</summary>
    /// <param name="kind">The kind that a policy's KPI names, such as <c>report-delay</c>.</param>
    /// <param name="id">The host's id, unique among records of the kind.</param>
    /// <param name="customer">The customer's id.</param>
    /// <param name="on">The day by which it is counted.</param>
    /// <param name="amount">The amount, at most 6 decimals.</param>
    /// <param name="credit">Whose result it is; null for that of who looked after the customer on that day.</param>
    /// <exception cref="ArgumentException">The kind is no id, an id is blank, or the amount is not of the form stated.</exception>
    public static WorkRecord Measured(string kind, string id, string customer, LocalDate on, decimal amount, CreditSplit? credit = null)
        => new(kind, id, customer, on, amount, 1, credit);

    /// <inheritdoc cref="Measured(string, string, string, LocalDate, decimal, CreditSplit)"/>
    public static WorkRecord Measured(string kind, string id, string customer, DateTime on, decimal amount, CreditSplit? credit = null)
        => Measured(kind, id, customer, Guard.DateOnly(on), amount, credit);

    internal bool SaysTheSameAs(WorkRecord other)
        => Customer == other.Customer && On == other.On && Achieved == other.Achieved && Possible == other.Possible && Whose(Credit) == Whose(other.Credit);

    private static string? Whose(CreditSplit? credit)
        => credit is null ? null : string.Join("\n", System.Linq.Enumerable.Select(credit.Shares, static s => FormattableString.Invariant($"{s.Person}\t{s.Share / 1.000000m}")));

    private static decimal Checked(decimal value, string name)
        => Math.Abs(value) <= Largest && decimal.Round(value, Decimals) == value
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "a number up to 1,000,000,000,000 with at most 6 decimals is needed");
}
