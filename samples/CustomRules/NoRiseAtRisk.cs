using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules;

namespace CustomRules;

/// <summary>A class rule: it takes its settings in the constructor, and they become constants of the rule.</summary>
public sealed class NoRiseAtRisk(TeamSettings settings) : Rule<ChangeCase, ChangeLimit>(
    "no-rise-at-risk",
    "nobody rises in a region at risk",
    c => c.Change == ChangeKind.Promote && settings.RegionsAtRisk.Contains(c.Facts.Region!),
    c => ChangeLimit.NoPromotion,
    clause: "house rule 7",
    names: new Dictionary<string, string> { ["zh-Hans"] = "风险地区的客户不晋级", ["zh-Hant"] = "風險地區的客戶不晉級" });
