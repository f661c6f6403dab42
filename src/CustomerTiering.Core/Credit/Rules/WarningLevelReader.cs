using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads <c>{ "level": 2 }</c>.</summary>
internal sealed class WarningLevelReader : IOutcomeReader<WarningLevel>
{
    public Shape Shape { get; } = new ObjectShape("The warning level that the arrears ask for.")
        .Required("level", Shape.Whole("The level.", 1, 99))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out WarningLevel outcome)
    {
        var level = then.RequiredWhole("level", 1, 99);
        outcome = level is { } given ? WarningLevel.Of(given) : default;
        return level is not null;
    }
}
