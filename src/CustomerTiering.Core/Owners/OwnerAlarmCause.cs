using CustomerTiering.Rules;

namespace CustomerTiering.Owners;

/// <summary>A reason that kept people from customers with an alarm: a rule, or want of room. Immutable.</summary>
public sealed class OwnerAlarmCause
{
    internal OwnerAlarmCause(IRule? rule, int customers, int people)
    {
        Rule = rule;
        Customers = customers;
        People = people;
    }

    /// <summary>Gets the rule; null where the people were full.</summary>
    public IRule? Rule { get; }

    /// <summary>Gets a value indicating whether the people were full, and no rule is meant.</summary>
    public bool IsFull => Rule is null;

    /// <summary>Gets from how many customers it kept somebody, 1 or more.</summary>
    public int Customers { get; }

    /// <summary>Gets how many people it kept from at least one of them, 1 or more.</summary>
    public int People { get; }

    /// <summary>Gives rule and numbers in one line.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Rule?.Id ?? "full"}: {Customers} customers, {People} people");
}
