using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// What is planned, reserved and spent of the budgets for care (key accounts art. 21). More than there is can be reserved or spent only where
/// somebody allows it by name, which the entry says. Immutable: every entry gives the next ledger.
/// </summary>
public sealed class BudgetLedger
{
    private readonly IReadOnlyList<CareBudget> _budgets;

    private BudgetLedger(IReadOnlyList<CareBudget> budgets, IReadOnlyList<BudgetEntry> entries)
    {
        _budgets = budgets;
        Entries = entries;
    }

    /// <summary>Gets the entries in order.</summary>
    public IReadOnlyList<BudgetEntry> Entries { get; }

    /// <summary>Gets where every line stands, in the order of the policy.</summary>
    public IReadOnlyList<BudgetLine> Lines => [.. _budgets.SelectMany(b => b.Planned.Select(share => BudgetLine.Of(b, share, Entries)))];

    /// <summary>Gets the lines of which so little is left that somebody should look.</summary>
    public IReadOnlyList<BudgetLine> Shortfalls => [.. Lines.Where(static l => l.IsShort)];

    /// <summary>Gives the line that pays for customers of a tier; null where there is none.</summary>
    /// <param name="budget">The id of the budget.</param>
    /// <param name="tier">The tier's code; null for none.</param>
    public BudgetLine? Find(string budget, string? tier)
        => _budgets.FirstOrDefault(b => b.Id == budget) is { } found && found.LineFor(tier) is { } share ? BudgetLine.Of(found, share, Entries) : null;

    /// <summary>Reads a ledger back from its record. A plan that the policy changed since counts as it is now.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <param name="policy">The section that declares the budgets: <c>engine.Policy.Care</c>.</param>
    /// <exception cref="FormatException">The text is no such record, its entries do not follow from one another, or the policy lacks a line from which money was taken; the message says why.</exception>
    public static BudgetLedger Parse(string record, CarePolicy policy)
        => BudgetRecord.Read(Guard.NotNull(record, nameof(record)), Guard.NotNull(policy, nameof(policy)).Budgets);

    /// <summary>Gives the purpose under which money for a task is set aside, and under which it is spent or given free: customer and key.</summary>
    /// <param name="task">The task.</param>
    public static string PurposeOf(CareTask task) => $"{Guard.NotNull(task, nameof(task)).Customer}/{task.Key}";

    /// <summary>Sets money aside.</summary>
    /// <param name="purpose">What for: an id of the host's; a purpose is reserved or spent once.</param>
    /// <param name="budget">The id of the budget.</param>
    /// <param name="tier">The customer's tier; null for none.</param>
    /// <param name="amount">The amount, above 0.</param>
    /// <param name="on">The day.</param>
    /// <param name="beyondApprovedBy">Who allows more than is left; null for nobody.</param>
    /// <exception cref="ArgumentException">The purpose, or who allows more, is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0.</exception>
    public BudgetResult Reserve(string purpose, string budget, string? tier, decimal amount, LocalDate on, string? beyondApprovedBy = null)
        => Take(BudgetEntryKind.Reserve, purpose, budget, tier, amount, on, beyondApprovedBy);

    /// <summary>Sets money aside, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Reserve(string, string, string?, decimal, LocalDate, string?)"/>
    /// <exception cref="ArgumentException">The purpose is blank, or the day has a time of day.</exception>
    public BudgetResult Reserve(string purpose, string budget, string? tier, decimal amount, DateTime on, string? beyondApprovedBy = null)
        => Reserve(purpose, budget, tier, amount, Guard.DateOnly(on), beyondApprovedBy);

    /// <summary>Sets aside what a task costs, for the purpose of its customer and key.</summary>
    /// <param name="task">The task; one that costs nothing changes nothing.</param>
    /// <param name="on">The day.</param>
    /// <param name="beyondApprovedBy">Who allows more than is left; null for nobody.</param>
    public BudgetResult Reserve(CareTask task, LocalDate on, string? beyondApprovedBy = null)
        => Guard.NotNull(task, nameof(task)).Measure is { Budget: { } budget, Cost: > 0 } measure
            ? Reserve(PurposeOf(task), budget, task.Tier, measure.Cost, on, beyondApprovedBy)
            : new BudgetResult(this);

    /// <summary>Sets aside what a task costs, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Reserve(CareTask, LocalDate, string?)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public BudgetResult Reserve(CareTask task, DateTime on, string? beyondApprovedBy = null) => Reserve(task, Guard.DateOnly(on), beyondApprovedBy);

    /// <summary>Spends money. Where it was set aside for the same purpose, that is used up, and what was too much is free again.</summary>
    /// <param name="purpose">What for: an id of the host's; a purpose is spent once.</param>
    /// <param name="budget">The id of the budget.</param>
    /// <param name="tier">The customer's tier; null for none.</param>
    /// <param name="amount">The amount, above 0.</param>
    /// <param name="on">The day.</param>
    /// <param name="beyondApprovedBy">Who allows more than is left; null for nobody.</param>
    /// <exception cref="ArgumentException">The purpose, or who allows more, is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0.</exception>
    public BudgetResult Spend(string purpose, string budget, string? tier, decimal amount, LocalDate on, string? beyondApprovedBy = null)
        => Take(BudgetEntryKind.Spend, purpose, budget, tier, amount, on, beyondApprovedBy);

    /// <summary>Spends money, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Spend(string, string, string?, decimal, LocalDate, string?)"/>
    /// <exception cref="ArgumentException">The purpose is blank, or the day has a time of day.</exception>
    public BudgetResult Spend(string purpose, string budget, string? tier, decimal amount, DateTime on, string? beyondApprovedBy = null)
        => Spend(purpose, budget, tier, amount, Guard.DateOnly(on), beyondApprovedBy);

    /// <summary>Gives free what is set aside for a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The purpose is blank.</exception>
    public BudgetResult Release(string purpose, LocalDate on)
        => OpenReservation(Guard.NotBlank(purpose, nameof(purpose))) is { } reserved
            ? new BudgetResult(With(new BudgetEntry(BudgetEntryKind.Release, purpose, reserved.Budget, reserved.Tier, reserved.Amount, on, null)))
            : new BudgetResult(this, BudgetRefusalReason.NothingReserved, $"nothing is set aside for `{purpose}`");

    /// <summary>Gives free what is set aside for a purpose, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Release(string, LocalDate)"/>
    /// <exception cref="ArgumentException">The purpose is blank, or the day has a time of day.</exception>
    public BudgetResult Release(string purpose, DateTime on) => Release(purpose, Guard.DateOnly(on));

    /// <summary>Sets aside what tasks cost, better tiers first, then by due date, customer and key, as far as the money goes (service levels: resources).</summary>
    /// <param name="tasks">The tasks, in any order; those that cost nothing or have money set aside already are passed over.</param>
    /// <param name="on">The day.</param>
    public BudgetAllocation Allocate(IEnumerable<CareTask> tasks, LocalDate on) => BudgetAllocation.Of(this, Guard.NotNull(tasks, nameof(tasks)), on);

    /// <summary>Sets aside what tasks cost as far as the money goes, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Allocate(IEnumerable{CareTask}, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public BudgetAllocation Allocate(IEnumerable<CareTask> tasks, DateTime on) => Allocate(tasks, Guard.DateOnly(on));

    /// <summary>Gives the ledger as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => BudgetRecord.Of(this);

    internal static BudgetLedger Open(IReadOnlyList<CareBudget> budgets) => new(budgets, []);

    internal static BudgetLedger Resume(IReadOnlyList<CareBudget> budgets, IReadOnlyList<BudgetEntry> entries) => new(budgets, entries);

    internal bool IsTaken(string purpose) => Entries.Any(e => e.Purpose == purpose && e.Kind == BudgetEntryKind.Spend) || OpenReservation(purpose) is not null;

    private BudgetResult Take(BudgetEntryKind kind, string purpose, string budget, string? tier, decimal amount, LocalDate on, string? beyondApprovedBy)
    {
        Guard.NotBlank(purpose, nameof(purpose));
        if (beyondApprovedBy is not null)
            Guard.NotBlank(beyondApprovedBy, nameof(beyondApprovedBy));
        if (amount <= 0)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "an amount is above 0");
        if (Find(budget, tier) is not { } line)
            return new BudgetResult(this, BudgetRefusalReason.NoSuchLine, $"no line of budget `{budget}` pays for {(tier is null ? "customers without a tier" : $"tier `{tier}`")}; {NearestName.Hint(budget, _budgets.Select(static b => b.Id))}");

        var reserved = OpenReservation(purpose);
        if (Entries.Any(e => e.Purpose == purpose && e.Kind == BudgetEntryKind.Spend) || (kind == BudgetEntryKind.Reserve && reserved is not null))
            return new BudgetResult(this, BudgetRefusalReason.AlreadyThere, $"money for `{purpose}` is there already");

        var freed = reserved is not null && reserved.Budget == line.Budget.Id && reserved.Tier == line.Tier ? reserved.Amount : 0;
        var isBeyond = amount > line.Available + freed;
        if (isBeyond && beyondApprovedBy is null)
            return new BudgetResult(this, BudgetRefusalReason.NotEnough, $"{CanonicalText.Number(amount)} is asked for `{purpose}` and {CanonicalText.Number(line.Available + freed)} is left in budget `{budget}`");

        var ledger = kind == BudgetEntryKind.Spend && reserved is not null ? Release(purpose, on).Ledger : this;
        return new BudgetResult(ledger.With(new BudgetEntry(kind, purpose, line.Budget.Id, line.Tier, amount, on, isBeyond ? beyondApprovedBy : null)));
    }

    private BudgetEntry? OpenReservation(string purpose)
        => Entries.LastOrDefault(e => e.Purpose == purpose) is { Kind: BudgetEntryKind.Reserve } last ? last : null;

    private BudgetLedger With(BudgetEntry entry) => new(_budgets, [.. Entries, entry]);
}
