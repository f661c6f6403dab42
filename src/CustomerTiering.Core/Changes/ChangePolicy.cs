using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Changes;

/// <summary>How a policy changes tiers. Immutable.</summary>
public sealed class ChangePolicy : IPolicySection, INamedCodes
{
    internal ChangePolicy(
        RuleSet<ChangeCase, ChangeVerdict> verdicts,
        RuleSet<ChangeCase, ChangeLimit> limits,
        RuleSet<ChangeCase, ApprovalRole> approvals,
        RuleSet<ChangeCase, ChangeNotice> notices,
        IReadOnlyList<ReviewEventKind> events,
        int? cycleMonths,
        string? clause)
    {
        Verdicts = verdicts;
        Limits = limits;
        Approvals = approvals;
        Notices = notices;
        Events = events;
        CycleMonths = cycleMonths;
        Clause = clause;
    }

    /// <summary>Gets the verdict rules.</summary>
    public RuleSet<ChangeCase, ChangeVerdict> Verdicts { get; }

    /// <summary>Gets the limit rules.</summary>
    public RuleSet<ChangeCase, ChangeLimit> Limits { get; }

    /// <summary>Gets the approval rules.</summary>
    public RuleSet<ChangeCase, ApprovalRole> Approvals { get; }

    /// <summary>Gets the notice rules.</summary>
    public RuleSet<ChangeCase, ChangeNotice> Notices { get; }

    /// <summary>Gets the kinds of event on which a customer is reviewed at once.</summary>
    public IReadOnlyList<ReviewEventKind> Events { get; }

    /// <summary>Gets the months between two reviews of tiers; null where not stated (foreign trade 3.5).</summary>
    public int? CycleMonths { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Verdicts, Limits, Approvals, Notices];

    /// <summary>Gives the event kind; null where the policy lacks it.</summary>
    public ReviewEventKind? FindEvent(string id) => Events.FirstOrDefault(e => e.Id == id);

    IPolicySection IPolicySection.With(RuleEdits edits)
        => new ChangePolicy(edits.Of(Verdicts), edits.Of(Limits), edits.Of(Approvals), edits.Of(Notices), Events, CycleMonths, Clause);

    IReadOnlyDictionary<string, string>? INamedCodes.NamesOf(string kind, string code) => kind == ChangeCodes.Event ? FindEvent(code)?.Names : null;
}
