using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>Reads the <c>ladder</c>: up to this bound these roles, up to that bound those, the last step without a bound. Each step becomes a route rule.</summary>
internal sealed class RouteLadderReader(RouteTable table, PolicyScope scope)
{
    /// <summary>Gives the rules in order; those with errors are left out and recorded.</summary>
    public List<Rule<DiscountCase, DiscountRoute>> Read(PolicyObject section)
    {
        var rows = section.Items("ladder").Select(static n => n.AsObject()).Where(static o => o is not null).Select(static o => o!).ToList();
        var bounds = table.Bounds(rows);
        var rules = new List<Rule<DiscountCase, DiscountRoute>>();
        foreach (var (row, index) in rows.Select(static (r, i) => (r, i)))
        {
            var header = RuleHeader.Read(row);
            var route = DiscountRouteReader.Read(row, scope);
            row.Close();
            var id = header.Id ?? $"ladder-{(index + 1).ToString(CultureInfo.InvariantCulture)}";
            var title = ("ladder.step", new Dictionary<string, object> { ["step"] = index + 1 });
            if (route is not null && table.Rule(row, header, id, title, [table.Within(bounds[index])], route) is { } rule)
                rules.Add(rule);
        }

        return rules;
    }

    /// <summary>Gives the shape of a step.</summary>
    public static Shape Step(SchemaScope scope)
        => DiscountRouteReader.AddTo(RouteTable.AddBound(RuleHeaderSchema.AddTo(new ObjectShape("A step of the ladder: up to its bound, included, it goes this way."), scope))).Closed();
}
