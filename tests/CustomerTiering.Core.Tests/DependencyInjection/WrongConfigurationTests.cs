using System;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CustomerTiering.DependencyInjection;

public class WrongConfigurationTests
{
    private const string OwnIndicator = """
        "indicators": [ { "id": "export-share", "type": "number", "unit": "share" } ],
        """;

    private static readonly NumberIndicator ExportShare = new("export-share", "share", true, 2, null);

    [Fact]
    public void No_policy_is_refused_when_the_provider_is_built()
        => RefusedWhenBuilt<InvalidOperationException>(
            static _ => { },
            "no policy is set; call `UsePolicy` or `UsePolicyJson` in `AddCustomerTiering`");

    [Fact]
    public void A_bad_policy_is_refused_with_all_errors_when_the_provider_is_built()
        => RefusedWhenBuilt<PolicyException>(
            static b => b.UsePolicyJson(Text().Replace("\"EUR\"", "\"euro\"", StringComparison.Ordinal).Replace("60", "70", StringComparison.Ordinal)),
            "policy `shop` has 2 errors\n$.currency: `euro` is not a currency code; write three capital letters, such as `USD`\n$.scoring.indicators: the weights sum to 110; let them sum to 100");

    [Fact]
    public void A_text_that_is_not_JSON_is_refused_when_the_provider_is_built()
        => RefusedWhenBuilt<PolicyException>(
            static b => b.UsePolicyJson("{"),
            "the policy has 1 error\n$: is not JSON at line 1, column 2; close what is still open");

    [Fact]
    public void A_fact_that_nobody_registered_is_refused_when_the_provider_is_built()
        => RefusedWhenBuilt<PolicyException>(
            static b => b.UsePolicyJson(Text(OwnIndicator, "export-share")),
            "policy `shop` has 1 error\n$.indicators[0]: `export-share` decides and the host has not registered it as a number; register it with `AddIndicators`");

    [Fact]
    public void An_edit_of_an_unknown_rule_is_refused_when_the_provider_is_built()
        => RefusedWhenBuilt<RuleDefinitionException>(
            static b => b.UsePolicyJson(Text()).EditRules(static rules => rules.For(Areas.ChangeVerdicts).Remove("promote-on-assesment")),
            "rule `promote-on-assesment`: does not stand in `changes.verdicts`; did you mean `promote-on-assessment`?");

    [Fact]
    public void Two_templates_of_one_id_are_refused_when_the_provider_is_built()
        => RefusedWhenBuilt<RuleDefinitionException>(
            static b => b.UsePolicyJson(Text()).AddTemplate(Areas.TierBounds, Cap("cap-new-customer")),
            "rule `cap-new-customer`: stands in the catalogue of `tiers.bounds` already; choose another id");

    [Fact]
    public void A_later_call_may_bring_the_policy()
        => Resolves(new ServiceCollection().AddCustomerTiering(static _ => { }).AddCustomerTiering(static b => b.UsePolicyJson(Text())));

    [Fact]
    public void A_later_call_may_bring_an_indicator()
        => Resolves(new ServiceCollection()
            .AddCustomerTiering(static b => b.UsePolicyJson(Text(OwnIndicator, "export-share")))
            .AddCustomerTiering(static b => b.AddIndicators(ExportShare)));

    [Fact]
    public void A_later_call_may_bring_a_template()
        => Resolves(new ServiceCollection()
            .AddCustomerTiering(static b => b.UsePolicyJson(Text(bounds: """{ "use": "cap-unsigned" }""")))
            .AddCustomerTiering(static b => b.AddTemplate(Areas.TierBounds, Cap("cap-unsigned"))));

    private static void RefusedWhenBuilt<TException>(Action<CustomerTieringBuilder> configure, string problem)
        where TException : Exception
    {
        var services = AddCustomerTieringTests.Services(configure);

        var refusal = Assert.Throws<AggregateException>(() => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true }));
        Assert.StartsWith(
            $"Error while validating the service descriptor '{problem}': Unable to resolve",
            Assert.Single(refusal.InnerExceptions).Message,
            StringComparison.Ordinal);

        using var later = services.BuildServiceProvider();
        Assert.Equal(problem, Assert.Throws<TException>(later.GetRequiredService<TieringEngine>).Message);
    }

    private static void Resolves(IServiceCollection services)
    {
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });

        Assert.Equal("shop", provider.GetRequiredService<TieringEngine>().Policy.Id);
    }

    private static RuleTemplate<TierCase, TierBound> Cap(string id)
        => new(id, "caps", static c => c.Score > 1, static c => TierBound.AtMost(c.ScoredTier));

    private static string Text(string indicators = "", string scored = "recency", string bounds = "")
        => $$"""
        {
          "formatVersion": 1, "id": "shop", "version": "1", "effective": { "from": "2026-01-01" }, "currency": "EUR",
          {{indicators}}
          "scoring": {
            "minimumKnownWeight": 50,
            "indicators": [
              { "indicator": "annual-purchase", "weight": 60, "bands": [ { "points": 10 } ] },
              { "indicator": "{{scored}}", "weight": 40, "bands": [ { "points": 10 } ] }
            ]
          },
          "tiers": { "ladder": [ { "tier": "A", "atLeast": 50 }, { "tier": "B", "atLeast": 0 } ], "bounds": [ {{bounds}} ] },
          "changes": { "verdicts": [ { "use": "promote-on-assessment" } ] }
        }
        """;
}
