using System;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>Reads <c>{ "movement": "at-risk" }</c>.</summary>
internal sealed class MovementReader : IOutcomeReader<Movement>
{
    private static readonly MovementKind[] Kinds = [MovementKind.Steady, MovementKind.Prospect, MovementKind.Won, MovementKind.WonBack, MovementKind.AtRisk, MovementKind.Lost];
    private static readonly string[] Words = [.. Kinds.Select(static k => ConditionPrinter.Words(k.ToString()))];

    public Shape Shape { get; } = new ObjectShape("Whether the customer comes, stays or goes.")
        .Required("movement", Shape.OneOf("What it does.", Words))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out Movement outcome)
    {
        var word = then.RequiredOneOf("movement", Words);
        outcome = word is null ? default : Movement.Of(Kinds[Array.IndexOf(Words, word)]);
        return word is not null;
    }
}
