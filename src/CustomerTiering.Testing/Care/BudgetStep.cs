using CustomerTiering.Care;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Testing.Care;

/// <summary>Something that is done with a budget ledger: money is set aside, spent or given free for a purpose. Immutable.</summary>
public sealed class BudgetStep
{
    internal BudgetStep(BudgetEntryKind kind, string purpose, string budget, string? tier, decimal amount, LocalDate on, string? beyondApprovedBy)
        => (Kind, Purpose, Budget, Tier, Amount, On, BeyondApprovedBy) = (kind, purpose, budget, tier, amount, on, beyondApprovedBy);

    /// <summary>Gets what is done.</summary>
    public BudgetEntryKind Kind { get; }

    /// <summary>Gets what the money is for.</summary>
    public string Purpose { get; }

    /// <summary>Gets the id of the budget.</summary>
    public string Budget { get; }

    /// <summary>Gets the customer's tier; null for none.</summary>
    public string? Tier { get; }

    /// <summary>Gets the amount, above 0; of no matter where money is given free.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets who allows more than is left; null for nobody.</summary>
    public string? BeyondApprovedBy { get; }

    /// <summary>Does it as the library does.</summary>
    /// <param name="ledger">The ledger.</param>
    public BudgetResult In(BudgetLedger ledger) => Kind switch
    {
        BudgetEntryKind.Reserve => Guard.NotNull(ledger, nameof(ledger)).Reserve(Purpose, Budget, Tier, Amount, On, BeyondApprovedBy),
        BudgetEntryKind.Spend => Guard.NotNull(ledger, nameof(ledger)).Spend(Purpose, Budget, Tier, Amount, On, BeyondApprovedBy),
        _ => Guard.NotNull(ledger, nameof(ledger)).Release(Purpose, On),
    };

    /// <summary>Gives the same allowed by somebody.</summary>
    /// <param name="person">Who allows more than is left; null for nobody.</param>
    public BudgetStep AllowedBy(string? person) => new(Kind, Purpose, Budget, Tier, Amount, On, person);

    /// <summary>Gives the same for another purpose.</summary>
    /// <param name="purpose">What the money is for.</param>
    public BudgetStep For(string purpose) => new(Kind, Guard.NotBlank(purpose, nameof(purpose)), Budget, Tier, Amount, On, BeyondApprovedBy);

    /// <summary>Says the step in words.</summary>
    public override string ToString()
        => $"{Kind.ToString().ToLowerInvariant()} {(Kind == BudgetEntryKind.Release ? string.Empty : System.FormattableString.Invariant($"{Amount} of `{Budget}` for tier {Tier ?? "none"} "))}for {Purpose}{(BeyondApprovedBy is null ? string.Empty : $", allowed by {BeyondApprovedBy}")}";
}
