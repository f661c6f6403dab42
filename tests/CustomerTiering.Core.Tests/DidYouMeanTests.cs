using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;
using CustomerTiering.Rules;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace CustomerTiering;

/// <summary>One slip of a letter, at each place where a host gives an id or a name.</summary>
public sealed class DidYouMeanTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    private static readonly Dictionary<string, (string Meant, Action Slip)> Slips = new(StringComparer.Ordinal)
    {
        ["a preset"] = ("foreign-trade", static () => Presets.Find("foregn-trade")),
        ["the text of a preset"] = ("service-levels", static () => Presets.TextOf("service-level")),
        ["a policy of a catalogue"] = ("foreign-trade", static () => new PolicyCatalogue([Presets.ForeignTrade]).InForce("foreign-tarde", Day)),
        ["the language of an explanation"] = ("zh-Hans", static () => Engine.Explain(Engine.Decide(Facts(), Standing.None, Day), "zh-Han")),
        ["the language of a rule book"] = ("zh-Hant", static () => Engine.RuleBook("zh-Hnat")),
        ["the language of texts"] = ("zh-Hans", static () => Create(static b => b.AddTexts("zh-Hasn", new Dictionary<string, string>()))),
        ["a family of texts"] = ("rule", static () => Create(static b => b.AddTexts("en", Text("rul.unsigned-stays", "nobody")))),
        ["a text of the library"] = ("actual.unknown", static () => Create(static b => b.AddTexts("en", Text("actual.unknwon", "{left}")))),
        ["a placeholder of a text"] = ("required", static () => Create(static b => b.AddTexts("en", Text("actual.unknown", "{requird}")))),
        ["a tier of a standing"] = ("gold", static () => Gold().Decide(Facts(), Standing.Imported("glod", Day), Day)),
        ["a tier of a pin"] = ("gold", static () => Gold().Decide(Facts(), new StandingBuilder { Pin = new TierPin(PinKind.Floor, "golf", "li.wei", new LocalDate(2027, 1, 1), null) }.Build(), Day)),
        ["an event"] = ("strategic-change", static () => Engine.Decide(new DecisionRequest(Facts(), Standing.None, Day, reviewEvent: new ReviewEvent("strategic-chnge")))),
        ["a rule to stand behind"] = (RuleIds.PromoteOnGrowth, static () => Create(static b => b.EditRules(static r => r.For(Areas.ChangeVerdicts).After("promote-on-growht", Rule())))),
        ["a rule for a class to stand behind"] = (RuleIds.PromoteOnGrowth, static () => Resolve(static b => b.UsePolicy(Presets.ForeignTrade).RulesFor(Areas.ChangeVerdicts).After<Waiting>("promote-on-grwth"))),
        ["an indicator that the host registers"] = ("agrement-signed", static () => TieringEngine.Create(Signing(), static b => b.AddIndicators(Indicator.Flag("agrement-signed")))),
        ["a template"] = (RuleIds.PromoteOnGrowth, static () => Parse("\"promote-on-growth\"", "\"promote-on-grwoth\"")),
        ["a scored indicator"] = ("market-influence", static () => Parse("\"indicator\": \"market-influence\"", "\"indicator\": \"market-infuence\"")),
        ["a property"] = ("minimumKnownWeight", static () => Parse("\"minimumKnownWeight\"", "\"minimumKnownWieght\"")),
    };

    public static IEnumerable<object[]> Places => Slips.Keys.Select(static k => new object[] { k });

    [Theory]
    [MemberData(nameof(Places))]
    public void The_name_that_was_meant_is_asked_for(string place)
    {
        var refusal = Record.Exception(Slips[place].Slip);

        Assert.NotNull(refusal);
        Assert.Contains($"did you mean `{Slips[place].Meant}`?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_of_another_kind_is_not_asked_for_by_its_own_name()
        => Assert.EndsWith(
            "registered it as a flag; it is registered as a number; make the key with `Indicator.Flag`",
            Assert.Throws<PolicyException>(static () => TieringEngine.Create(Signing(), static b => b.AddIndicators(Indicator.Number("agreement-signed", Units.Count)))).Message,
            StringComparison.Ordinal);

    private static CustomerFacts Facts() => new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1 }.Build();

    private static Rule<ChangeCase, ChangeVerdict> Rule() => new("wait", "waits", c => c.MonthsInTier < 12, c => ChangeVerdict.Hold);

    private static Dictionary<string, string> Text(string key, string text) => new() { [key] = text };

    private static void Create(Action<TieringEngineBuilder> configure) => TieringEngine.Create(Presets.ForeignTrade, configure);

    private static TieringEngine Gold()
        => TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().Replace("\"GOLD\": \"A\"", "\"VIP\": \"gold\"", StringComparison.Ordinal).Replace("\"tier\": \"A\"", "\"tier\": \"gold\"", StringComparison.Ordinal)));

    private static TieringPolicy Signing() => TieringPolicy.Parse(MinimalPolicy.Text.Replace("\"signed\"", "\"agreement-signed\"", StringComparison.Ordinal));

    private static void Parse(string right, string slip) => TieringPolicy.Parse(Presets.TextOf("foreign-trade").Replace(right, slip, StringComparison.Ordinal));

    private static void Resolve(Action<DependencyInjection.CustomerTieringBuilder> configure)
    {
        using var provider = new ServiceCollection().AddCustomerTiering(configure).BuildServiceProvider();
        provider.GetRequiredService<TieringEngine>();
    }

    private sealed class Waiting() : Rule<ChangeCase, ChangeVerdict>("wait", "waits", c => c.MonthsInTier < 12, c => ChangeVerdict.Hold);
}
