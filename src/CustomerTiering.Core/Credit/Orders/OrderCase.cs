using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>What the rules on an order look at: the order, and what the assessment of the customer's credit came to. Amounts are in the policy's currency.</summary>
public readonly struct OrderCase : IRuleCase
{
    internal OrderCase(BoundFacts bound, CreditDecision credit, CreditState state, CreditOrder order, decimal amount, decimal? limitUse, decimal? groupLimitUse)
    {
        Bound = bound;
        AsOf = credit.AsOf;
        OrderAmount = amount;
        IsOnAccount = order.IsOnAccount;
        PrepaidShare = order.Prepaid / order.Amount;
        RequiredPrepayment = credit.RequiredPrepayment;
        LimitUse = limitUse;
        GroupLimitUse = groupLimitUse;
        HasAgreement = credit.Agreement is not null;
        Grade = credit.Grade?.Code;
        WarningLevel = state.Level;
        OnHold = state.StatusOn(credit.AsOf) == CreditStatus.OnHold;
        OverdueAmount = credit.OverdueInPolicyCurrency;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets the amount of the order.</summary>
    [Unit(Units.Money)]
    public decimal OrderAmount { get; }

    /// <summary>Gets a value indicating whether some of the order is to be paid later.</summary>
    public bool IsOnAccount { get; }

    /// <summary>Gets the share of the order that is paid already, 0 to 1.</summary>
    [Unit(Units.Share)]
    public decimal PrepaidShare { get; }

    /// <summary>Gets the share of an order that measures ask to be prepaid; 0 for none (foreign trade 4.2).</summary>
    [Unit(Units.Share)]
    public decimal RequiredPrepayment { get; }

    /// <summary>Gets receivables, open orders and what of this one is to be paid later, as a share of the limit; null without a limit.</summary>
    [Unit(Units.Share)]
    public decimal? LimitUse { get; }

    /// <summary>Gets what is at risk with the customer's group, what of this order is to be paid later included, as a share of the group's limit; null for an order that is checked without a group.</summary>
    [Unit(Units.Share)]
    public decimal? GroupLimitUse { get; }

    /// <summary>Gets a value indicating whether a signed agreement that names a cycle is in force (key accounts art. 13).</summary>
    public bool HasAgreement { get; }

    /// <summary>Gets the credit grade's code; null for none.</summary>
    [Code(CreditCodes.Grade)]
    public string? Grade { get; }

    /// <summary>Gets the warning level; 0 for none.</summary>
    [Unit(Units.Count)]
    public int WarningLevel { get; }

    /// <summary>Gets a value indicating whether deliveries on open account are stopped; an override in force lets them go on.</summary>
    public bool OnHold { get; }

    /// <summary>Gets what is overdue.</summary>
    [Unit(Units.Money)]
    public decimal OverdueAmount { get; }

    internal BoundFacts Bound { get; }
}
