using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules.Structured;

/// <summary>Reads the list of rules that a policy uses in one area: templates with their numbers, and rules written wholly in the policy.</summary>
internal sealed class RuleReader<TCase, TOutcome>(RuleArea<TCase, TOutcome> area, PolicyScope scope)
    where TCase : struct, IRuleCase
{
    private readonly IReadOnlyCollection<RuleTemplate<TCase, TOutcome>> _templates = scope.Catalogue.TemplatesOf(area);
    private readonly HashSet<string> _ids = [];

    /// <summary>Reads the rules; those with errors are left out and recorded.</summary>
    public IReadOnlyList<Rule<TCase, TOutcome>> Read(IReadOnlyList<PolicyNode> nodes)
    {
        var rules = nodes.Select(Read).Where(static r => r is not null).Select(static r => r!).ToList();
        if (nodes.Count > Hits.MaxRules)
            nodes[Hits.MaxRules].Error($"`{area.Id}` has {nodes.Count.ToString(CultureInfo.InvariantCulture)} rules", $"list at most {Hits.MaxRules}");
        return rules;
    }

    /// <summary>Reads a condition of this area that stands outside a rule, such as a gate's.</summary>
    public Condition? ReadCondition(PolicyNode node) => Conditions(new Dictionary<string, PolicyNode>()).Read(node);

    /// <summary>Takes an id for a rule of this set; records an error where it is taken.</summary>
    public bool Claim(PolicyObject o, string property, string id)
    {
        if (_ids.Add(id))
            return true;

        o.Error(property, $"rule id `{id}` stands twice in `{area.Id}`", "give the second one an `id` of its own");
        return false;
    }

    private Rule<TCase, TOutcome>? Read(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var header = RuleHeader.Read(o);
        var rule = o.Has("use") ? FromTemplate(o, header) : Structured(o, header);
        o.Close();
        return rule;
    }

    private Rule<TCase, TOutcome>? FromTemplate(PolicyObject o, RuleHeader header)
    {
        if (o.Text("use") is not { } use)
            return null;

        var template = _templates.FirstOrDefault(t => t.Id == use);
        if (template is null)
        {
            o.Error("use", $"`{use}` is no rule template of `{area.Id}`", NearestName.Hint(use, _templates.Select(static t => t.Id)));
            foreach (var name in o.PropertyNames)
                o.Child(name);
            return null;
        }

        var id = header.Id ?? use;
        var arguments = new RuleArguments();
        var complete = true;
        foreach (var parameter in template.Parameters)
        {
            var value = ValueOf(o, parameter);
            complete &= value is not null;
            if (value is not null)
                arguments.With(parameter.Name, value);
        }

        return Claim(o, header.Id is null ? "use" : "id", id) && complete && Related(o, template, arguments)
            ? new Rule<TCase, TOutcome>(template, id, arguments, header.Clause, header.Basis, header.Effective, header.Names)
            : null;
    }

    private static bool Related(PolicyObject o, RuleTemplate<TCase, TOutcome> template, RuleArguments arguments)
    {
        var related = true;
        foreach (var parameter in template.Parameters)
        {
            if (parameter.Relation is not { } relation)
                continue;

            var (mine, others) = (arguments.Values[parameter.Name], arguments.Values[relation.Other]);
            if (relation.Holds(mine, others))
                continue;

            related = false;
            o.Error(
                parameter.Name,
                $"`{parameter.Name}` is {ConditionPrinter.Quoted(mine)}, which is not {relation.Words} `{relation.Other}`, {ConditionPrinter.Quoted(others)}",
                $"let `{parameter.Name}` be {relation.Words} `{relation.Other}`");
        }

        return related;
    }

    private Rule<TCase, TOutcome>? Structured(PolicyObject o, RuleHeader header)
    {
        if (!o.Has("id") && !o.Has("when") && !o.Has("then"))
        {
            o.Error("has neither `use` nor an `id`", "name a template with `use`, or write a rule of its own with `id`, `when` and `then`");
            return null;
        }

        o.RequiredChild("id", Wanted.Id);
        var parameters = Parameters(o);
        var when = o.RequiredChild("when", Wanted.Object);
        var conditions = Conditions(parameters);
        var condition = when is null ? null : conditions.Read(when.Value);
        foreach (var unused in parameters.Where(p => condition is not null && !conditions.Used.Contains(p.Key)))
            unused.Value.Error($"parameter `{unused.Key}` is not used", "use it in `when`, or remove it");
        var then = o.RequiredObject("then");
        var outcome = default(TOutcome);
        var read = then is not null && area.Outcomes.TryRead(then, scope, out outcome!);
        then?.Close();
        if (header.Id is null || !Claim(o, "id", header.Id) || condition is null || !read)
            return null;

        var arguments = new RuleArguments();
        return new Rule<TCase, TOutcome>(
            header.Id,
            header.Title ?? header.Id.Replace('-', ' '),
            condition,
            OutcomeExpression<TCase, TOutcome>.Constant(outcome!, ConditionPrinter.Value(outcome!)),
            arguments,
            header.Clause,
            header.Basis,
            header.Effective,
            header.Names);
    }

    private StructuredConditionReader<TCase> Conditions(IReadOnlyDictionary<string, PolicyNode> parameters)
        => new(area.Vocabulary, scope, parameters);

    private static Dictionary<string, PolicyNode> Parameters(PolicyObject o)
    {
        var parameters = new Dictionary<string, PolicyNode>();
        if (o.Object("parameters") is not { } given)
            return parameters;

        foreach (var name in given.PropertyNames)
        {
            if (given.Child(name) is { } value)
                parameters[name] = value;
        }

        return parameters;
    }

    private object? ValueOf(PolicyObject o, RuleParameter parameter)
    {
        switch (parameter)
        {
            case RuleParameter<decimal> p:
                return o.RequiredNumber(p.Name, p.Min, p.Max);
            case RuleParameter<int> p:
                return o.RequiredWhole(p.Name, (int?)p.Min ?? int.MinValue, (int?)p.Max ?? int.MaxValue);
            case RuleParameter<Tier> p:
                return o.RequiredChild(p.Name, Wanted.Tier) is { } node ? TierReader.Read(node, scope.Ladder) : null;
            case RuleParameter<string> p:
                return o.RequiredText(p.Name);
            case RuleParameter<IReadOnlyList<string>> p:
                var codes = o.Items(p.Name).Select(static n => n.AsText()).ToList();
                if (codes.Count == 0)
                    o.Error(p.Name, "lists nothing", "list at least one code");
                return codes.Count == 0 || codes.Contains(null) ? null : codes.Select(static c => c!).ToList();
            default:
                throw new InvalidOperationException($"no reading for parameter `{parameter.Name}`");
        }
    }
}
