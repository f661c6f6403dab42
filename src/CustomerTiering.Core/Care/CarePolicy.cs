using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Care;

/// <summary>What customers are given, and what is done for them. Immutable.</summary>
public sealed class CarePolicy : IPolicySection, INamedCodes
{
    private readonly Dictionary<string, CareItem> _items;

    internal CarePolicy(CareDeclarations declared, CareRuleSets rules)
    {
        Declared = declared;
        Rules = rules;
        _items = declared.Items.ToDictionary(static i => i.Id, System.StringComparer.Ordinal);
    }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause => Declared.Clause;

    /// <summary>Gets how many months ahead is planned where a host does not say; 0 for a policy that plans nothing.</summary>
    public int HorizonMonths => Declared.HorizonMonths;

    /// <summary>Gets on which day a date of 29 February falls in other years.</summary>
    public LeapDay LeapDay => Declared.LeapDay;

    /// <summary>Gets the classes that rules name.</summary>
    public IReadOnlyList<CareClass> Classes => Declared.Classes;

    /// <summary>Gets what customers may be entitled to.</summary>
    public IReadOnlyList<CareEntitlement> Entitlements => Declared.Entitlements;

    /// <summary>Gets how soon customers may be answered and helped.</summary>
    public IReadOnlyList<ServiceTarget> Targets => Declared.Targets;

    /// <summary>Gets what may be done for customers.</summary>
    public IReadOnlyList<CareMeasure> Measures => Declared.Measures;

    /// <summary>Gets the money that is set aside.</summary>
    public IReadOnlyList<CareBudget> Budgets => Declared.Budgets;

    /// <summary>Gets how worklists are ranked and limited.</summary>
    public WorklistPolicy Worklist => Declared.Worklist;

    /// <summary>Gets the rules that entitle customers.</summary>
    public RuleSet<CareCase, CareGrant> EntitlementRules => Rules.Entitlements;

    /// <summary>Gets the rules that give a service target.</summary>
    public RuleSet<CareCase, CareGrant> TargetRules => Rules.Targets;

    /// <summary>Gets the rules that give measures.</summary>
    public RuleSet<CareCase, CareGrant> MeasureRules => Rules.Measures;

    /// <summary>Gets the rules that raise alerts.</summary>
    public RuleSet<CareCase, CareAlert> AlertRules => Rules.Alerts;

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static CarePolicy None { get; } = new(new CareDeclarations(), CareRuleSets.None);

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Rules.Entitlements, Rules.Targets, Rules.Measures, Rules.Alerts];

    private CareDeclarations Declared { get; }

    private CareRuleSets Rules { get; }

    /// <summary>Gives the entitlement; null where the policy lacks it.</summary>
    public CareEntitlement? FindEntitlement(string id) => Find(id) as CareEntitlement;

    /// <summary>Gives the service target; null where the policy lacks it.</summary>
    public ServiceTarget? FindTarget(string id) => Find(id) as ServiceTarget;

    /// <summary>Gives the measure; null where the policy lacks it.</summary>
    public CareMeasure? FindMeasure(string id) => Find(id) as CareMeasure;

    /// <summary>Gives the budget; null where the policy lacks it.</summary>
    public CareBudget? FindBudget(string id) => Find(id) as CareBudget;

    internal CareItem? Find(string id) => _items.TryGetValue(id, out var item) ? item : null;

    IPolicySection IPolicySection.With(RuleEdits edits)
        => new CarePolicy(Declared, new CareRuleSets(edits.Of(Rules.Entitlements), edits.Of(Rules.Targets), edits.Of(Rules.Measures), edits.Of(Rules.Alerts)));

    IReadOnlyDictionary<string, string>? INamedCodes.NamesOf(string kind, string code) => kind == CareCodes.Item ? Find(code)?.Names : null;
}
