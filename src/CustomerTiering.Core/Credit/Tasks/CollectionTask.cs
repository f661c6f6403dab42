using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>A task about receivables with who does it and by when (key accounts art. 10, 13). Running an assessment again gives the same deadline. Immutable.</summary>
public sealed class CollectionTask
{
    /// <summary>What stands for the customer's owner where a role is named.</summary>
    public const string Owner = "owner";

    internal CollectionTask(CollectionKind kind, string role, string? person, LocalDate dueOn, decimal amount)
    {
        Kind = kind;
        Role = role;
        Person = person;
        DueOn = dueOn;
        Amount = amount;
    }

    /// <summary>Gets what is to be done.</summary>
    public CollectionKind Kind { get; }

    /// <summary>Gets the role that does it; <see cref="Owner"/> for the customer's owner.</summary>
    public string Role { get; }

    /// <summary>Gets the id of the owner where the owner does it and is known; null for anybody of the role.</summary>
    public string? Person { get; }

    /// <summary>Gets the last day to do it.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Gets the amount that it is about, in the account's currency: what falls due next, or what is overdue.</summary>
    public decimal Amount { get; }

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("kind", ConditionPrinter.Words(Kind.ToString()))
        .Add("role", Role)
        .Add("person", Person)
        .Add("dueOn", DueOn)
        .Add("amount", Amount);
}
