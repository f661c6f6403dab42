using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Tiers;

namespace CustomerTiering.Rules.Structured;

/// <summary>Describes what <see cref="RuleReader{TCase, TOutcome}"/> reads: each template that the catalogue has, and rules of the policy's own.</summary>
internal static class RuleSchema
{
    private const string Use = "use";

    /// <summary>Gives the list of rules of an area.</summary>
    public static Shape List<TCase, TOutcome>(string description, RuleArea<TCase, TOutcome> area, SchemaScope scope)
        where TCase : struct, IRuleCase
        => Shape.List(description, scope.Define($"{area.Id}.rule", () => Rule(area, scope)), max: Hits.MaxRules);

    private static Shape Rule<TCase, TOutcome>(RuleArea<TCase, TOutcome> area, SchemaScope scope)
        where TCase : struct, IRuleCase
    {
        var templates = scope.Catalogue.TemplatesOf(area);
        var rule = new ObjectShape($"A rule of `{area.Id}`: a template with `use`, or a rule of its own with `id`, `when` and `then`.")
            .Optional(Use, Shape.OneOf("The template.", templates.Select(static t => (t.Id, t.Title))));
        foreach (var template in templates)
        {
            var used = scope.Define($"{area.Id}.{template.Id}", () => Used(template.Id, template.Title, template.Parameters, scope));
            rule.When(ObjectShape.Has(Use, Shape.Constant(template.Id).ToJson()), used.ToJson());
        }

        return rule.When(ObjectShape.Lacks(Use), scope.Define($"{area.Id}.own", () => Own(area, scope)).ToJson()).Open();
    }

    private static Shape Used(string id, string title, IReadOnlyList<RuleParameter> parameters, SchemaScope scope)
    {
        var rule = RuleHeaderSchema.AddTo(new ObjectShape(title).Required(Use, Shape.Constant(id, title)), scope);
        foreach (var parameter in parameters)
            rule.Required(parameter.Name, ValueOf(parameter));
        return rule.Closed();
    }

    private static Shape Own<TCase, TOutcome>(RuleArea<TCase, TOutcome> area, SchemaScope scope)
        where TCase : struct, IRuleCase
        => RuleHeaderSchema.AddTo(new ObjectShape("A rule of the policy's own."), scope)
            .Required("id", Shape.Id("The rule's id, unique in its list."))
            .Property(Use, Shape.Absent())
            .Optional("parameters", ConditionSchema.Parameters())
            .Required("when", ConditionSchema.Of(area.Vocabulary, scope))
            .Required("then", scope.Define($"{area.Id}.outcome", () => area.Outcomes.Shape))
            .Closed();

    private static Shape ValueOf(RuleParameter parameter) => parameter switch
    {
        RuleParameter<decimal> p => Shape.Number(p.Title, p.Min, p.Max),
        RuleParameter<int> p => Shape.Whole(p.Title, (int?)p.Min ?? int.MinValue, (int?)p.Max ?? int.MaxValue),
        RuleParameter<Tier> or RuleParameter<string> => Shape.Text(parameter.Title),
        RuleParameter<IReadOnlyList<string>> => Shape.List(parameter.Title, Shape.Text(), min: 1),
        _ => throw new InvalidOperationException($"no schema for parameter `{parameter.Name}`"),
    };
}
