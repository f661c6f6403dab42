using System;
using CustomerTiering.Policies.BadPolicies;
using Xunit;

namespace CustomerTiering.Policies;

public class SchemaPropertyTests
{
    [Fact]
    public void A_policy_may_say_where_its_schema_is_without_becoming_another()
    {
        var (plain, told) = (TieringPolicy.Parse(MinimalPolicy.Text), TieringPolicy.Parse(With("\"schemas/policy.schema.json\"")));

        Assert.Equal((plain.CanonicalText, plain.Hash), (told.CanonicalText, told.Hash));
    }

    [Fact]
    public void A_schema_that_is_no_text_is_refused()
        => new BadPolicy(With("1")).IsRefusedWith("$['$schema']: `1` is a number; write a text");

    [Fact]
    public void A_schema_further_down_is_not_known()
        => BadPolicy.With("'minimumKnownWeight': 50", "'minimumKnownWeight': 50, '$schema': 'x'")
            .IsRefusedWith("$.scoring['$schema']: `$schema` is not known here; known: `aspects`, `clause`, `cycleMonths`, `expected`, `indicators`, `minimumKnownWeight`, `missing`, `rounding`");

    private static string With(string schema) => MinimalPolicy.Text.Replace("\"formatVersion\": 1,", $"\"formatVersion\": 1, \"$schema\": {schema},", StringComparison.Ordinal);
}
