using System;
using System.Globalization;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Rules.Structured;

/// <summary>A rule written wholly in the policy decides: each word, at its boundary and where the fact is unknown.</summary>
public class StructuredRuleTests
{
    [Theory]
    [InlineData("'atLeast': 0.5", "0.5", true)]
    [InlineData("'atLeast': 0.5", "0.4999", false)]
    [InlineData("'above': 0.5", "0.5001", true)]
    [InlineData("'above': 0.5", "0.5", false)]
    [InlineData("'atMost': 0.5", "0.5", true)]
    [InlineData("'atMost': 0.5", "0.5001", false)]
    [InlineData("'below': 0.5", "0.4999", true)]
    [InlineData("'below': 0.5", "0.5", false)]
    [InlineData("'between': [ 0.25, 0.5 ]", "0.25", true)]
    [InlineData("'between': [ 0.25, 0.5 ]", "0.2499", false)]
    [InlineData("'between': [ 0.25, 0.5 ]", "0.4999", true)]
    [InlineData("'between': [ 0.25, 0.5 ]", "0.5", false)]
    [InlineData("'is': 0.5", "0.50", true)]
    [InlineData("'is': 0.5", "0.51", false)]
    [InlineData("'in': [ 0.1, 0.5 ]", "0.5", true)]
    [InlineData("'in': [ 0.1, 0.5 ]", "0.2", false)]
    [InlineData("'above': 0.1, 'below': 0.3", "0.2", true)]
    [InlineData("'above': 0.1, 'below': 0.3", "0.3", false)]
    [InlineData("'unknown': true", "0.5", false)]
    [InlineData("'unknown': false", "0.5", true)]
    [InlineData("'atLeast': { 'parameter': 'share' }", "0.4", true)]
    [InlineData("'atLeast': { 'parameter': 'share' }", "0.3999", false)]
    public void Compares_a_number(string comparison, string share, bool hits)
        => Assert.Equal(hits, Hits($"{{ 'indicator': 'export-share', {comparison} }}", f => f[ExportShare] = decimal.Parse(share, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("'atLeast': 0")]
    [InlineData("'below': 9")]
    [InlineData("'is': 1")]
    [InlineData("'in': [ 1, 2 ]")]
    [InlineData("'between': [ 0, 9 ]")]
    [InlineData("'unknown': false")]
    public void Does_not_hit_where_the_number_is_unknown_and_neither_does_its_opposite(string comparison)
    {
        Assert.False(Hits($"{{ 'indicator': 'export-share', {comparison} }}"));
        Assert.Equal(comparison.Contains("unknown", StringComparison.Ordinal), Hits($"{{ 'not': {{ 'indicator': 'export-share', {comparison} }} }}"));
    }

    [Fact]
    public void Tells_an_unknown_number() => Assert.True(Hits("{ 'indicator': 'export-share', 'unknown': true }"));

    [Theory]
    [InlineData("{ 'attribute': 'region', 'is': 'EU' }", true)]
    [InlineData("{ 'attribute': 'region', 'is': 'eu' }", false)]
    [InlineData("{ 'attribute': 'region', 'in': [ 'US', 'EU' ] }", true)]
    [InlineData("{ 'not': { 'attribute': 'region', 'in': [ 'US', 'EU' ] } }", false)]
    [InlineData("{ 'attribute': 'signed', 'is': true }", true)]
    [InlineData("{ 'attribute': 'signed', 'is': false }", false)]
    public void Compares_attributes(string when, bool hits)
        => Assert.Equal(hits, Hits(when, static f => (f.Region, f[Signed]) = ("EU", true)));

    [Theory]
    [InlineData("{ 'standing': 'tier', 'is': 'B' }", true)]
    [InlineData("{ 'standing': 'tier', 'atLeast': 'B' }", true)]
    [InlineData("{ 'standing': 'tier', 'above': 'B' }", false)]
    [InlineData("{ 'standing': 'tier', 'between': [ 'C', 'A' ] }", true)]
    [InlineData("{ 'standing': 'tier', 'between': [ 'C', 'B' ] }", false)]
    [InlineData("{ 'standing': 'tier', 'in': [ 'A', 'B' ] }", true)]
    [InlineData("{ 'standing': 'months-in-tier', 'atLeast': 6 }", true)]
    [InlineData("{ 'standing': 'months-in-tier', 'above': 6 }", false)]
    [InlineData("{ 'standing': 'since', 'below': '2026-01-02' }", true)]
    [InlineData("{ 'standing': 'since', 'below': '2026-01-01' }", false)]
    [InlineData("{ 'credit': 'warning-level', 'atLeast': 2 }", true)]
    [InlineData("{ 'credit': 'grade', 'is': 'poor' }", true)]
    [InlineData("{ 'credit': 'on-hold', 'is': true }", false)]
    [InlineData("{ 'outcome': 'score', 'is': 60 }", true)]
    [InlineData("{ 'outcome': 'qualified-tier', 'is': 'B' }", true)]
    [InlineData("{ 'outcome': 'known-weight', 'below': 100 }", false)]
    [InlineData("{ 'outcome': 'change', 'is': 'hold' }", true)]
    [InlineData("{ 'outcome': 'at-once', 'is': false }", true)]
    public void Looks_at_standing_credit_and_earlier_outcomes(string when, bool hits) => Assert.Equal(hits, Hits(when));

    [Theory]
    [InlineData("true", "true", true, true)]
    [InlineData("true", "false", false, true)]
    [InlineData("true", "unknown", false, true)]
    [InlineData("false", "unknown", false, false)]
    [InlineData("unknown", "unknown", false, false)]
    public void Joins_conditions_by_all_and_any(string left, string right, bool all, bool any)
    {
        Assert.Equal(all, Hits($"{{ 'all': [ {Truth(left)}, {Truth(right)} ] }}"));
        Assert.Equal(any, Hits($"{{ 'any': [ {Truth(left)}, {Truth(right)} ] }}"));
    }

    [Theory]
    [InlineData(2026, 6, 30, false)]
    [InlineData(2026, 7, 1, true)]
    [InlineData(2026, 7, 31, true)]
    [InlineData(2026, 8, 1, false)]
    public void Holds_in_its_effective_period_to_the_day(int year, int month, int day, bool hits)
        => Assert.Equal(hits, Hits("{ 'outcome': 'score', 'atLeast': 0 }", asOf: new LocalDate(year, month, day), effective: "'effective': { 'from': '2026-07-01', 'before': '2026-08-01' },"));

    private static NumberIndicator ExportShare { get; } = new("export-share", "share", true, 2, null);

    private static FlagIndicator Signed { get; } = new("signed", null);

    private static string Truth(string value) => value switch
    {
        "true" => "{ 'outcome': 'score', 'atLeast': 0 }",
        "false" => "{ 'outcome': 'score', 'below': 0 }",
        _ => "{ 'indicator': 'export-share', 'atLeast': 0 }",
    };

    /// <summary>Whether the rule sends a B customer with score 60 to A.</summary>
    private static bool Hits(string when, Action<CustomerFactsBuilder>? with = null, LocalDate? asOf = null, string effective = "")
    {
        var parameters = when.Contains("parameter", StringComparison.Ordinal) ? "'parameters': { 'share': 0.4 }," : string.Empty;
        var text = MinimalPolicy.Text
            .Replace("{ \"outcome\": \"score\", \"atLeast\": 80 }", when.Replace('\'', '"'), StringComparison.Ordinal)
            .Replace("\"id\": \"rise\",", $"'id': 'rise', {effective} {parameters}".Replace('\'', '"'), StringComparison.Ordinal);
        var policy = TieringPolicy.Parse(text);
        var facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1000, Recency = 400 };
        with?.Invoke(facts);
        var decision = TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy)).Decide(new DecisionRequest(
            facts.Build(),
            Standing.Imported("B", new LocalDate(2026, 1, 1)),
            asOf ?? new LocalDate(2026, 7, 1),
            new CreditStanding(2, "poor", false)));
        Assert.Equal(60, decision.Score);
        return decision.ProposedTier!.Code == "A";
    }
}
