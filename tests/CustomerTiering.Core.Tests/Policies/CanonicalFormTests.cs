using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerTiering.Laws;
using CustomerTiering.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Policies;

/// <summary>What holds for the canonical text of every policy. It is a law of the reader of policies: no engine can break it.</summary>
public sealed class CanonicalFormTests
{
    [Fact]
    public void The_canonical_text_of_a_policy_does_not_depend_on_order_and_white_space() => FormDoesNotMatter(static json => TieringPolicy.Parse(json).CanonicalText);

    [Fact]
    public void A_text_that_only_drops_white_space_breaks_that_law() => Law.IsBrokenBy(static () => FormDoesNotMatter(static json => JsonNode.Parse(json)!.ToJsonString()));

    private static Gen<string> Texts
        => Gen.OneOf(Gen.Elements(Presets.Ids.Select(Presets.TextOf).ToArray()), PolicyGen.Valid.Generator.Select(static p => p.CanonicalText));

    private static void FormDoesNotMatter(Func<string, string> canonical)
        => Law.Holds(
            60,
            from given in Texts
            from seed in Gen.Choose(1, 1_000_000)
            select (given, seed),
            c =>
            {
                var shuffled = Shuffled(JsonNode.Parse(c.given)!, new Random(c.seed)).ToJsonString(new JsonSerializerOptions { WriteIndented = c.seed % 2 == 0 });
                return canonical(c.given) == canonical(shuffled);
            });

    private static JsonNode Shuffled(JsonNode node, Random random) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(_ => random.Next()).ToList().Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Shuffled(p.Value, random)))),
        JsonArray a => new JsonArray([.. a.Select(i => i is null ? null : Shuffled(i, random))]),
        _ => node.DeepClone(),
    };
}
