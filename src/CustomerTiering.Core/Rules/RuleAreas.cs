using System;

namespace CustomerTiering.Rules;

/// <summary>What is said of an area that no engine has.</summary>
internal static class RuleAreas
{
    public static ArgumentException Unknown(IRuleArea area) => new($"`{area.Id}` is no area of an engine; use one of `Areas`", nameof(area));
}
