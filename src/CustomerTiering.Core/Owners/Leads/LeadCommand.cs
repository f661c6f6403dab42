using CustomerTiering.Wording;

namespace CustomerTiering.Owners.Leads;

/// <summary>What somebody does with a lead. Immutable.</summary>
public sealed class LeadCommand
{
    private LeadCommand(LeadCommandKind kind, string? person)
    {
        Kind = kind;
        Person = person;
    }

    /// <summary>Gets what is done.</summary>
    public LeadCommandKind Kind { get; }

    /// <summary>Gets who does it; null where time passes.</summary>
    public string? Person { get; }

    /// <summary>Gets the command that lets time pass up to the day.</summary>
    public static LeadCommand PassTime { get; } = new(LeadCommandKind.PassTime, null);

    /// <summary>Somebody registers the lead, or claims one that another has: that is recorded as a dispute.</summary>
    public static LeadCommand Register(string person) => new(LeadCommandKind.Register, Guard.NotBlank(person, nameof(person)));

    /// <summary>The holder records an activity, such as a visit or an offer.</summary>
    public static LeadCommand RecordActivity(string person) => new(LeadCommandKind.RecordActivity, Guard.NotBlank(person, nameof(person)));

    /// <summary>The holder gives the lead back to the pool.</summary>
    public static LeadCommand GiveUp(string person) => new(LeadCommandKind.GiveUp, Guard.NotBlank(person, nameof(person)));

    /// <summary>The holder has made a customer of it.</summary>
    public static LeadCommand Convert(string person) => new(LeadCommandKind.Convert, Guard.NotBlank(person, nameof(person)));

    /// <summary>Gives the command in one line.</summary>
    public override string ToString() => $"{Rules.Conditions.ConditionPrinter.Words(Kind.ToString())}{(Person is null ? string.Empty : $" by {Person}")}";
}
