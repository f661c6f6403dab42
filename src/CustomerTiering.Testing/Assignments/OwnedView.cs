using CustomerTiering.Owners;

namespace CustomerTiering.Testing.Assignments;

/// <summary>What became of one customer of an assignment. Immutable.</summary>
public sealed class OwnedView
{
    /// <summary>Initializes a new instance of the <see cref="OwnedView"/> class.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="owner">The owner; null for nobody.</param>
    /// <param name="outcome">How it came to that.</param>
    /// <param name="hasAlarm">Whether somebody is alarmed.</param>
    public OwnedView(string customer, string? owner, OwnerOutcome outcome, bool hasAlarm)
    {
        Customer = customer;
        Owner = owner;
        Outcome = outcome;
        HasAlarm = hasAlarm;
    }

    /// <summary>Gets the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the owner; null for nobody.</summary>
    public string? Owner { get; }

    /// <summary>Gets how it came to that.</summary>
    public OwnerOutcome Outcome { get; }

    /// <summary>Gets a value indicating whether somebody is alarmed.</summary>
    public bool HasAlarm { get; }

    /// <summary>Gives the same customer with another owner.</summary>
    /// <param name="owner">The owner; null for nobody.</param>
    public OwnedView With(string? owner) => new(Customer, owner, Outcome, HasAlarm);

    /// <summary>Gives customer, owner and outcome in one line.</summary>
    public override string ToString() => $"{Customer} -> {Owner ?? "nobody"} ({Outcome}{(HasAlarm ? ", alarm" : string.Empty)})";
}
