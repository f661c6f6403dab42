using System;
using System.Text.Json.Nodes;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Policies.Schema;

/// <summary>The schema is never stricter than the reader. The law is shown to catch schemas that are.</summary>
public sealed class SchemaLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void What_the_schema_refuses_the_reader_refuses() => IsNeverStricter(SchemaValidator.OfLibrary, 1500);

    [Fact]
    public void Random_valid_policies_are_taken() => Law.Holds(200, Mutations.Valid, static policy => ReaderTakes(policy) && SchemaValidator.OfLibrary.Takes(policy));

    [Fact]
    public void A_schema_that_forbids_an_optional_property_breaks_that_law()
        => Law.IsBrokenBy(static () => IsNeverStricter(Wrong(static s => s["properties"]!.AsObject().Remove("onTrial")), 500));

    [Fact]
    public void A_schema_that_demands_a_property_too_many_breaks_that_law()
        => Law.IsBrokenBy(static () => IsNeverStricter(Wrong(static s => s["$defs"]!["scored"]!["required"]!.AsArray().Add("minimum")), 500));

    [Fact]
    public void A_schema_that_excludes_a_bound_breaks_that_law() => Law.IsBrokenBy(static () => IsNeverStricter(
        Wrong(static s =>
        {
            var months = s["properties"]!["changes"]!["properties"]!["cycleMonths"]!.AsObject();
            months["exclusiveMaximum"] = months["maximum"]!.DeepClone();
        }),
        500));

    [Fact]
    public void A_schema_that_takes_null_for_more_than_absent_breaks_that_law()
        => Law.IsBrokenBy(static () => IsNeverStricter(Wrong(static s => s["$defs"]!["names"]!["properties"]!["zh-Hant"]!["type"] = "string"), 500));

    [Fact]
    public void Mutations_are_refused_by_both_by_the_reader_alone_and_by_none()
    {
        var shares = new Shares();
        foreach (var policy in Mutations.Any.Sample(400))
            shares.Count(ReaderTakes(policy) ? "taken" : SchemaValidator.OfLibrary.Takes(policy) ? "refused by the reader alone" : "refused by both");

        shares.Print(output);
        shares.AtLeast(3, "taken", "refused by the reader alone");
        shares.AtLeast(30, "refused by both");
    }

    private static void IsNeverStricter(SchemaValidator schema, int cases) => Law.Holds(cases, Mutations.Any, policy => schema.Takes(policy) || !ReaderTakes(policy));

    private static bool ReaderTakes(string policy)
    {
        try
        {
            TieringPolicy.Parse(policy);
            return true;
        }
        catch (PolicyException)
        {
            return false;
        }
    }

    private static SchemaValidator Wrong(Action<JsonNode> change)
    {
        var schema = JsonNode.Parse(PolicySchema.For())!;
        change(schema);
        return new SchemaValidator(schema.ToJsonString());
    }
}
