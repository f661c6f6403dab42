using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Policies;

/// <summary>Reads the <c>indicators</c> that a policy declares: its own facts, beside those that the library knows.</summary>
internal static class IndicatorReader
{
    /// <summary>The type of a fact that is a number.</summary>
    public const string Number = "number";

    private const string Flag = "flag";

    /// <summary>The types of facts.</summary>
    public static readonly string[] Types = [Number, Flag, "code"];

    /// <summary>Gives the declared facts, those with errors left out; they are recorded.</summary>
    public static IReadOnlyList<FactKey> Read(PolicyObject policy)
    {
        var known = FactRegistry.Of([]);
        var declared = new List<FactKey>();
        foreach (var node in policy.Items("indicators"))
        {
            if (node.AsObject() is not { } o)
                continue;

            var key = Key(o);
            o.Close();
            if (key is null)
                continue;
            if (known.ContainsKey(key.Id))
                o.Error("id", $"`{key.Id}` is a fact that the library knows", "use it as it is, or choose another id");
            else if (declared.Any(d => d.Id == key.Id))
                o.Error("id", $"`{key.Id}` is declared twice", "keep one of them");
            else
                declared.Add(key);
        }

        return declared;
    }

    private static FactKey? Key(PolicyObject o)
    {
        var (id, type) = (o.RequiredId("id"), o.RequiredOneOf("type", Types));
        var names = o.Names("names");
        names.TryGetValue("en", out var title);
        o.Text("source");
        o.Text("clause");
        if (type != Number)
            return id is null || type is null ? null : type == Flag ? new FlagIndicator(id, title) { Names = names } : new CodeIndicator(id, title) { Names = names };

        var (unit, moreIsBetter, decimals) = (o.RequiredText("unit"), o.Flag("moreIsBetter") ?? true, o.Whole("decimals", 0, NumberIndicator.MaxDecimals) ?? 2);
        return id is null ? null : new NumberIndicator(id, unit ?? Units.Points, moreIsBetter, decimals, title) { Names = names };
    }
}
