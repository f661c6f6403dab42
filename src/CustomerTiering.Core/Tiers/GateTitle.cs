using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Texts;

namespace CustomerTiering.Tiers;

/// <summary>What a gate says that the policy does not name: a text of the library with the tiers that the gate stands between.</summary>
internal sealed class GateTitle(string key, params (string Name, Tier Tier)[] tiers)
{
    public string Key => key;

    public IReadOnlyDictionary<string, object> Values { get; } = tiers.ToDictionary(static t => t.Name, static t => (object)t.Tier);

    public string InEnglish
    {
        get
        {
            var english = TextCatalogue.For(TextCatalogue.English);
            return english.Say(key, [.. tiers.Select(t => (t.Name, english.Say("tier", ("code", t.Tier.Code))))]);
        }
    }
}
