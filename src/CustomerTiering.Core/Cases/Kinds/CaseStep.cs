using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Cases;

/// <summary>
/// One step of a kind of case: done when each of its parties is recorded and, where it has outcomes, all of them say the same. Immutable.
/// </summary>
public sealed class CaseStep
{
    /// <summary>The word that stands, among roles, for the person who is responsible for the case.</summary>
    internal const string Responsible = "responsible";

    /// <summary>The word that stands, among roles and parties, for the department that is responsible for the case.</summary>
    internal const string Department = "department";

    internal CaseStep(string id, IReadOnlyList<CaseTrigger> after, IReadOnlyList<CaseParty> parties, IReadOnlyList<CaseOutcome> outcomes, IReadOnlyList<string> asks, CaseDeadline? within)
    {
        Id = id;
        After = after;
        Parties = parties;
        Outcomes = outcomes;
        Asks = asks;
        Within = within;
    }

    /// <summary>Gets the id, unique in the kind.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; internal init; } = new Dictionary<string, string>();

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; internal init; }

    /// <summary>Gets where the step comes from; null where not stated.</summary>
    public Basis? Basis { get; internal init; }

    /// <summary>Gets what leads to the step, any of them; where empty, it begins with the case.</summary>
    public IReadOnlyList<CaseTrigger> After { get; }

    /// <summary>Gets the parties that are recorded, at least one; for a step that is done once, a party of the step's own id.</summary>
    public IReadOnlyList<CaseParty> Parties { get; }

    /// <summary>Gets what may come of the step; where empty, it is just done.</summary>
    public IReadOnlyList<CaseOutcome> Outcomes { get; }

    /// <summary>Gets what each record must state in words, such as the reason and our data (cement sales 19.3).</summary>
    public IReadOnlyList<string> Asks { get; }

    /// <summary>Gets until when it must be done; null for no deadline.</summary>
    public CaseDeadline? Within { get; }

    /// <summary>Gets a value indicating whether it is taken only where somebody calls for it.</summary>
    public bool IsOptional { get; internal init; }

    /// <summary>Gets the roles that may call for it where it is optional; where empty, anybody of the roster.</summary>
    public IReadOnlyList<string> CalledBy { get; internal init; } = [];

    /// <summary>Gets a value indicating whether it is taken in major cases only.</summary>
    public bool OnlyMajor { get; internal init; }

    /// <summary>Gives the outcome of that id; null where the step has none.</summary>
    public CaseOutcome? FindOutcome(string outcome) => Outcomes.FirstOrDefault(o => o.Id == outcome);

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
