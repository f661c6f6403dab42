using System.Collections.Generic;
using CustomerTiering.Approvals;

namespace CustomerTiering.Care;

/// <summary>
/// Something that is done for customers: what, to which requirement, by whom, how often (foreign trade 3.3). Rules give it to customers, and a
/// plan makes dated tasks of it. Immutable.
/// </summary>
public sealed class CareMeasure : CareItem
{
    /// <summary>The word for the customer's owner as the one responsible.</summary>
    public const string Owner = "owner";

    internal CareMeasure(CareItemHeader header, CareTaskKind kind, CareCadence cadence, CareMeasureSettings settings)
        : base(header)
    {
        Kind = kind;
        Cadence = cadence;
        Series = settings.Series ?? header.Id;
        Requirement = settings.Requirement;
        Responsible = settings.Responsible;
        Priority = settings.Priority;
        Minutes = settings.Minutes;
        IsContact = settings.IsContact;
        LeadDays = settings.LeadDays;
        LapsesAfterDays = settings.LapsesAfterDays;
        OnNonWorkingDay = settings.OnNonWorkingDay;
        Budget = settings.Budget;
        Cost = settings.Cost;
        OnFailure = settings.OnFailure;
        Approval = settings.ApprovalBy.Count == 0 ? null : ApprovalRoute.Of([.. settings.ApprovalBy]);
    }

    /// <summary>Gets what kind of work it is.</summary>
    public CareTaskKind Kind { get; }

    /// <summary>Gets when it is due.</summary>
    public CareCadence Cadence { get; }

    /// <summary>Gets the id of the series: what was done for one measure of a series counts for the others, so that a change of tier does not begin anew. The measure's own id where the policy names none.</summary>
    public string Series { get; }

    /// <summary>Gets to which requirement it is done, by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Requirement { get; }

    /// <summary>Gets who is responsible: <see cref="Owner"/>, or the id of a role or department.</summary>
    public string Responsible { get; }

    /// <summary>Gets how urgent it is among tasks of one tier and day: 1 the most, 9 the least.</summary>
    public int Priority { get; }

    /// <summary>Gets the minutes of work that one task takes, 0 or more.</summary>
    public int Minutes { get; }

    /// <summary>Gets a value indicating whether it is a contact with the customer, which a worklist caps.</summary>
    public bool IsContact { get; }

    /// <summary>Gets how many calendar days before its due date a task may begin, 0 or more.</summary>
    public int LeadDays { get; }

    /// <summary>Gets how many calendar days after its due date a task that nobody did is no longer done but flagged; null for never.</summary>
    public int? LapsesAfterDays { get; }

    /// <summary>Gets what becomes of a task whose day is no working day.</summary>
    public NonWorkingDay OnNonWorkingDay { get; }

    /// <summary>Gets the id of the budget that pays for it; null for none.</summary>
    public string? Budget { get; }

    /// <summary>Gets what one task costs in the policy's currency, 0 or more.</summary>
    public decimal Cost { get; }

    /// <summary>Gets the kind of case that is opened where a task turns out badly (service levels: flow); null for none.</summary>
    public string? OnFailure { get; }

    /// <summary>Gets who approves each task before it is done (cement sales art. 14); null for nobody.</summary>
    public ApprovalRoute? Approval { get; }
}
