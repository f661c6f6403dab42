using CustomerTiering.Approvals;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>One dated piece of work for one customer: what, by whom, until when. Immutable.</summary>
public sealed class CareTask
{
    internal CareTask(CareRequest request, Tier? tier, CareMeasure measure, CareOccurrence occurrence, LocalDate due, bool isProvisional)
    {
        Customer = request.Facts.Id;
        Tier = tier?.Code;
        TierRank = tier?.Rank ?? -1;
        Measure = measure;
        Key = occurrence.Key;
        Nominal = occurrence.Nominal;
        Due = due;
        Begins = LocalDate.Min(occurrence.Begins ?? due.PlusDays(-measure.LeadDays), due);
        Moves = occurrence.Moves | (due == occurrence.Nominal ? CareMoves.None : CareMoves.NonWorkingDay);
        IsProvisional = isProvisional;
        AsOf = request.AsOf;
        Person = measure.Responsible == CareMeasure.Owner ? request.Standing.Owner : null;
    }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the code of the customer's tier; null for none.</summary>
    public string? Tier { get; }

    /// <summary>Gets what is done.</summary>
    public CareMeasure Measure { get; }

    /// <summary>Gets what tells the task from all others of the customer, the same however often the plan is made: <c>visit:2026-03-31</c>.</summary>
    public string Key { get; }

    /// <summary>Gets its day before that was moved to a working day.</summary>
    public LocalDate Nominal { get; }

    /// <summary>Gets the last day on which it is done in time.</summary>
    public LocalDate Due { get; }

    /// <summary>Gets the first day on which it may be done.</summary>
    public LocalDate Begins { get; }

    /// <summary>Gets why it is due on another day than its date says.</summary>
    public CareMoves Moves { get; }

    /// <summary>Gets a value indicating whether its day is provisional: the calendar lacks the year (<see cref="CarePlan.YearsWithoutCalendar"/>), and Monday to Friday were taken for worked.</summary>
    public bool IsProvisional { get; }

    /// <summary>Gets who does it: the customer's owner, where the measure is the owner's; null where it is a role's or there is no owner.</summary>
    public string? Person { get; }

    /// <summary>Gets a value indicating whether its day had passed when the plan was made.</summary>
    public bool IsOverdue => DaysOverdue > 0;

    /// <summary>Gets how many calendar days its day had passed when the plan was made, 0 where it had not.</summary>
    public int DaysOverdue => Due < AsOf ? Period.DaysBetween(Due, AsOf) : 0;

    /// <summary>
    /// Gets what is to be approved before it is done; null where nobody approves. The fingerprint stands for customer, task, measure and cost:
    /// another date is no other gift.
    /// </summary>
    public ApprovalItem? Approval => Measure.Approval is { } route ? new ApprovalItem(Key, Sha256Hex.Of(ToCanonical().ToString()), route) : null;

    internal int TierRank { get; }

    internal LocalDate AsOf { get; }

    /// <summary>Gives the task as the host keeps it while it is open.</summary>
    /// <param name="on">The day on which it is issued.</param>
    public OpenTask Issue(LocalDate on) => new(Key, Measure.Id, on, Nominal, Person);

    /// <summary>Gives the task as the host keeps it while it is open, for hosts that have no NodaTime.</summary>
    /// <param name="on">The day on which it is issued, without a time of day.</param>
    /// <exception cref="System.ArgumentException">The day has a time of day.</exception>
    public OpenTask Issue(System.DateTime on) => Issue(Guard.DateOnly(on));

    /// <summary>Gives the task as it is recorded when it was done.</summary>
    /// <param name="on">The day.</param>
    public DoneTask Complete(LocalDate on) => new(Measure.Id, on, Key);

    /// <summary>Gives the task as it is recorded when it was done, for hosts that have no NodaTime.</summary>
    /// <param name="on">The day, without a time of day.</param>
    /// <exception cref="System.ArgumentException">The day has a time of day.</exception>
    public DoneTask Complete(System.DateTime on) => Complete(Guard.DateOnly(on));

    /// <summary>Gives the task as it is recorded when it was done and turned out badly; a plan then asks for the case that the measure names.</summary>
    /// <param name="on">The day.</param>
    public DoneTask Fail(LocalDate on) => new(Measure.Id, on, Key, hasFailed: true);

    /// <summary>Gives the task as it is recorded when it turned out badly, for hosts that have no NodaTime.</summary>
    /// <param name="on">The day, without a time of day.</param>
    /// <exception cref="System.ArgumentException">The day has a time of day.</exception>
    public DoneTask Fail(System.DateTime on) => Fail(Guard.DateOnly(on));

    /// <summary>Gives the key and the day.</summary>
    public override string ToString() => $"{Key} due {Policies.EffectivePeriod.Iso(Due)}";

    private CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("customer", Customer)
        .Add("key", Key)
        .Add("measure", Measure.Id)
        .Add("cost", Measure.Cost);
}
