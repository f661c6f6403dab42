using CustomerTiering.Tiers;

namespace CustomerTiering.Owners;

/// <summary>How many customers of a tier have an alarm of one kind. Immutable.</summary>
public sealed class OwnerAlarmGroup
{
    internal OwnerAlarmGroup(OwnerAlarmKind kind, Tier? tier, int customers)
    {
        Kind = kind;
        Tier = tier;
        Customers = customers;
    }

    /// <summary>Gets what is wrong.</summary>
    public OwnerAlarmKind Kind { get; }

    /// <summary>Gets the effective tier; null for customers without one.</summary>
    public Tier? Tier { get; }

    /// <summary>Gets the number of customers, 1 or more.</summary>
    public int Customers { get; }

    /// <summary>Gives kind, tier and number in one line.</summary>
    public override string ToString()
        => System.FormattableString.Invariant($"{Rules.Conditions.ConditionPrinter.Words(Kind.ToString())} {Tier?.Code ?? "without tier"}: {Customers}");
}
