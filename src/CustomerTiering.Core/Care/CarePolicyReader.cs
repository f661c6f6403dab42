using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Wording;

namespace CustomerTiering.Care;

/// <summary>Reads the <c>care</c> section of a policy.</summary>
internal sealed class CarePolicyReader(PolicyScope scope)
{
    /// <summary>The most months that are planned ahead.</summary>
    public const int MaxHorizon = 60;

    /// <summary>The words for where 29 February falls.</summary>
    public static readonly string[] LeapDays = [.. ComparisonWords.Members(typeof(LeapDay)).Keys];

    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public CarePolicy Read(PolicyObject o)
    {
        var before = o.Errors.Count;
        var items = new CareItemsReader(scope.Ladder);
        var declared = new CareDeclarations
        {
            Clause = o.Text("clause"),
            LeapDay = o.OneOf("leapDay", LeapDays) is { } word ? (LeapDay)Array.IndexOf(LeapDays, word) : LeapDay.February28,
            Classes = items.List(o, "classes", CareItemsReader.Class),
            Entitlements = items.List(o, "entitlements", CareItemsReader.Entitlement),
            Targets = items.List(o, "targets", CareItemsReader.Target),
            Budgets = items.List(o, "budgets", items.Budget),
            Measures = items.List(o, "measures", CareMeasureReader.Read),
            HorizonMonths = (o.Has("measures") ? o.RequiredWhole("horizonMonths", 1, MaxHorizon) : o.Whole("horizonMonths", 1, MaxHorizon)) ?? 0,
            Worklist = WorklistPolicyReader.Read(o),
        };
        var rules = new CareRuleSets(
            scope.Rules(Areas.CareEntitlements, o, "entitlementRules"),
            scope.Rules(Areas.CareTargets, o, "targetRules"),
            scope.Rules(Areas.CareMeasures, o, "measureRules"),
            scope.Rules(Areas.CareAlerts, o, "alertRules"));
        o.Close();
        if (o.Errors.Count == before)
            Check(o, declared, rules);
        return new CarePolicy(declared, rules);
    }

    private void Check(PolicyObject o, CareDeclarations declared, CareRuleSets rules)
    {
        Classed(o, "entitlementRules", rules.Entitlements, declared.Classes);
        Classed(o, "measureRules", rules.Measures, declared.Classes);
        Declared(o, "entitlementRules", rules.Entitlements, declared.Entitlements);
        Declared(o, "targetRules", rules.Targets, declared.Targets);
        Declared(o, "measureRules", rules.Measures, declared.Measures);
        for (var i = 0; i < declared.Measures.Count; i++)
        {
            var (measure, path) = (declared.Measures[i], Item(o, "measures", i));
            if (measure.Budget is { } budget && declared.Budgets.All(b => b.Id != budget))
                o.Errors.Add($"{path}.budget", $"budget `{budget}` is not declared", NearestName.Hint(budget, declared.Budgets.Select(static b => b.Id)));
            if (measure.Responsible != CareMeasure.Owner)
                scope.Advise($"{path}.responsible", measure.Responsible, "is responsible");
            foreach (var role in measure.Approval?.Stages.SelectMany(static s => s.Roles) ?? [])
                scope.Advise($"{path}.approvalBy", role, "approves");
        }
    }

    /// <summary>Reports what a rule gives that is not declared among the things of its kind.</summary>
    private static void Declared(PolicyObject o, string name, RuleSet<CareCase, CareGrant> rules, IEnumerable<CareItem> items)
    {
        var known = items.Select(static i => i.Id).ToList();
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var id in GrantedBy.Rule(rules[i]).Where(id => !known.Contains(id)))
                o.Errors.Add(Item(o, name, i), $"gives `{id}`, which is not declared", NearestName.Hint(id, known));
        }
    }

    /// <summary>Reports a class that a rule names and that is not declared.</summary>
    private static void Classed(PolicyObject o, string name, RuleSet<CareCase, CareGrant> rules, IEnumerable<CareClass> classes)
    {
        var known = classes.Select(static c => c.Id).ToList();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Arguments.TryGetValue("class", out var value) && value is string code && !known.Contains(code))
                o.Errors.Add($"{Item(o, name, i)}.class", $"class `{code}` is not declared", NearestName.Hint(code, known));
        }
    }

    private static string Item(PolicyObject o, string name, int index) => $"{o.PathOf(name)}[{index.ToString(CultureInfo.InvariantCulture)}]";
}
