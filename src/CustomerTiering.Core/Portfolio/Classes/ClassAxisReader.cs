using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>Reads the <c>axes</c> of a policy and the <c>classes</c> rules, which name classes of them.</summary>
internal sealed class ClassAxisReader(PolicyScope scope)
{
    private IReadOnlyList<ClassAxis> _axes = [];

    public IReadOnlyList<ClassAxis> Axes(PolicyObject section) => _axes = Unique(section.Items("axes"), "axis", static a => a.Id, Axis);

    /// <summary>Gives the rules, each of whose classes is one of an axis that was read before.</summary>
    public RuleSet<ClassCase, AxisPlace> Classes(PolicyObject section)
    {
        var before = section.Errors.Count;
        var rules = scope.Rules(Areas.PortfolioClasses, section, "classes");
        if (section.Errors.Count > before)
            return rules;

        for (var i = 0; i < rules.Count; i++)
        {
            if (PlaceOf(rules[i]) is not { } place)
                continue;

            var path = PolicyPath.Item(section.PathOf("classes"), i);
            if (_axes.FirstOrDefault(a => a.Id == place.Axis) is not { } axis)
                section.Errors.Add(path, $"axis `{place.Axis}` is not known", NearestName.Hint(place.Axis, _axes.Select(static a => a.Id)));
            else if (axis.Find(place.Class) is null)
                section.Errors.Add(path, $"axis `{axis.Id}` has no class `{place.Class}`", NearestName.Hint(place.Class, axis.Classes.Select(static c => c.Id)));
        }

        return rules;
    }

    /// <summary>Gives the class of a rule that is the same for all customers; null where a host's template works it out from the case.</summary>
    private static AxisPlace? PlaceOf(Rule<ClassCase, AxisPlace> rule)
        => rule.Outcome.Tree is Operand.Constant || (rule.Outcome.Tree is Operand.Call { Target: null } call && call.Arguments.All(static a => a is Operand.Constant)) ? rule.Outcome.Value(default) : null;

    private static ClassAxis? Axis(PolicyObject o)
    {
        var (id, clause, names) = (o.RequiredId("id"), o.Text("clause"), o.Names("names"));
        var classes = Unique(o.RequiredChild("classes", Wanted.List)?.AsItems() ?? [], "class", static c => c.Id, Class);
        return id is null ? null : new ClassAxis(id, classes, clause, names);
    }

    private static AxisClass? Class(PolicyObject o)
    {
        var (id, names, description) = (o.RequiredId("id"), o.Names("names"), o.Names("description"));
        var measures = Unique(o.Items("measures"), "measure", static m => m.Id, Measure);
        return id is null ? null : new AxisClass(id, names, description, measures);
    }

    private static ClassMeasure? Measure(PolicyObject o)
    {
        var (id, provision, names) = (o.RequiredId("id"), Provision.Read(o), o.Names("names"));
        return id is null ? null : new ClassMeasure(id, provision, names);
    }

    private static List<T> Unique<T>(IEnumerable<PolicyNode> nodes, string noun, System.Func<T, string> idOf, System.Func<PolicyObject, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var node in nodes)
        {
            if (node.AsObject() is not { } o)
                continue;

            var item = read(o);
            o.Close();
            if (item is null)
                continue;
            if (items.Exists(i => idOf(i) == idOf(item)))
                o.Error("id", $"{noun} `{idOf(item)}` stands twice", "give each an id of its own");
            else
                items.Add(item);
        }

        return items;
    }
}
