using System;
using System.Collections.Generic;
using CustomerTiering.Policies.BadPolicies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Policies;

public class PolicyCatalogueTests
{
    private static readonly TieringPolicy First = Version("1", "\"from\": \"2026-01-01\", \"before\": \"2026-07-01\"");
    private static readonly TieringPolicy Second = Version("2", "\"from\": \"2026-07-01\"");

    [Theory]
    [InlineData(2026, 1, 1, "1")]
    [InlineData(2026, 6, 30, "1")]
    [InlineData(2026, 7, 1, "2")]
    [InlineData(9999, 12, 31, "2")]
    public void Gives_the_version_in_force_to_the_day(int year, int month, int day, string version)
        => Assert.Equal(version, new PolicyCatalogue([Second, First]).InForce("shop", new LocalDate(year, month, day)).Version);

    [Fact]
    public void Lists_versions_by_id_and_first_day()
        => Assert.Equal([First, Second], new PolicyCatalogue([Second, First]).Policies);

    [Fact]
    public void Says_which_days_are_covered_where_none_is_in_force()
        => Assert.Equal(
            "policy `shop` has no version in force on 2025-12-31; there are `1` (2026-01-01 to before 2026-07-01), `2` (from 2026-07-01)",
            Assert.Throws<KeyNotFoundException>(static () => new PolicyCatalogue([First, Second]).InForce("shop", new LocalDate(2025, 12, 31))).Message);

    [Fact]
    public void Names_the_nearest_policy_where_there_is_none()
        => Assert.Equal(
            "policy `shopp` is not in the catalogue; did you mean `shop`?",
            Assert.Throws<KeyNotFoundException>(static () => new PolicyCatalogue([First]).InForce("shopp", new LocalDate(2026, 1, 1))).Message);

    [Fact]
    public void Refuses_versions_that_overlap_by_a_day_naming_both()
        => Assert.StartsWith(
            "versions `1` (2026-01-01 to before 2026-07-01) and `2` (from 2026-06-30) of policy `shop` overlap (",
            Refusal(First, Version("2", "\"from\": \"2026-06-30\"")),
            StringComparison.Ordinal);

    [Fact]
    public void Refuses_two_versions_of_one_name()
        => Assert.StartsWith("policy `shop` has two versions `1` (", Refusal(First, Version("1", "\"from\": \"2026-07-01\"")), StringComparison.Ordinal);

    [Fact]
    public void Names_all_pairs_that_overlap()
        => Assert.Equal(3, Refusal(First, Version("2", "\"from\": \"2026-02-01\""), Version("3", "\"from\": \"2026-03-01\"")).Split("overlap").Length - 1);

    [Fact]
    public void Lets_different_policies_hold_on_one_day()
        => Assert.Equal(2, new PolicyCatalogue([First, Presets.ForeignTrade]).Policies.Count);

    private static string Refusal(params TieringPolicy[] policies) => Assert.Throws<ArgumentException>(() => new PolicyCatalogue(policies)).Message;

    private static TieringPolicy Version(string version, string effective)
        => TieringPolicy.Parse(MinimalPolicy.Text
            .Replace("\"version\": \"1\"", $"\"version\": \"{version}\"", StringComparison.Ordinal)
            .Replace("\"from\": \"2026-01-01\"", effective, StringComparison.Ordinal));
}
