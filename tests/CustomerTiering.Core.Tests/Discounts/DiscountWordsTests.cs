using System;
using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering.Discounts;

/// <summary>What the area says: of decisions in three languages, and of itself in the rule book.</summary>
public sealed class DiscountWordsTests
{
    private static readonly TieringEngine Stacked = Desk.With("""
        "stacking": { "apart": [ ["discount", "rebate"], ["gift", "longer-terms"] ], "excess": "refuse" }, "routes": [ { "use": "route-all", "roles": ["head"] } ]
        """);

    public static TheoryData<string, string> Spoken
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var id in Presets.Ids.Where(static id => Presets.Find(id).Discounts.Routes.Count > 0))
            {
                data.Add(id, "zh-Hans");
                data.Add(id, "zh-Hant");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void An_explanation_is_Chinese(string id, string language)
    {
        var policy = Presets.Find(id);
        var engine = TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
        var preset = new Preset(engine);
        foreach (var tier in policy.Tiers.Ladder.Select(static t => t.Code))
        {
            foreach (var hold in new[] { true, false })
            {
                var builder = preset.Request(tier, Desk.Line(0, "1"), Desk.Line(0.05m, "2"), Desk.Line(0.12m, "3"), Desk.Line(0.4m, "4", concessions: new Concession("rebate", 5)));
                builder.Credit = new CreditStanding(1, "A", hold);
                var decision = engine.Discounts.Route(builder.Build());
                var ids = policy.RuleSets.SelectMany(static s => s.Rules).Select(static r => r.Id).Concat(["C1", "SO-1", policy.Version]);
                Assert.Empty(ForeignWords.Of(engine.Explain(decision, language), ids, engine));
            }
        }
    }

    [Fact]
    public void The_rule_book_says_what_the_section_states_beside_its_rules()
    {
        var book = TieringEngine.Create(Presets.KeyAccounts).RuleBook().ToMarkdown();

        Assert.Contains("| Routed by | each line by its own share | 12 |  |\n", book, StringComparison.Ordinal);
        Assert.Contains("| Filed for the record within | 7 days | 12 | default |\n", book, StringComparison.Ordinal);
        Assert.Contains("| Spot checks | on 4 days of a period, 10 % of what was given | 14 | default |\n", book, StringComparison.Ordinal);
        Assert.Contains("approved by key account department [roles], and general manager [notified] notified for the record", book, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_that_are_kept_apart_are_named()
        => Assert.Contains("| What goes together | not discount and rebate together, not gift and longer payment terms together; otherwise the line is refused |", Stacked.RuleBook().ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_policy_without_discounts_says_nothing_of_them() => Assert.DoesNotContain("Concessions", TieringEngine.Create(Presets.CementSales).RuleBook().ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_ladder_is_printed_as_rules_with_its_bounds()
    {
        var book = Desk.With(""" "ladder": [ { "upTo": 0.05, "approvedBy": ["head"] }, { "approvedBy": ["head", ["finance", "legal"]] } ] """).RuleBook().ToMarkdown();
        Assert.Contains("step 1 of the ladder", book, StringComparison.Ordinal);
        Assert.Contains("share to be approved is at most 5 %", book, StringComparison.Ordinal);
        Assert.Contains("approved by head, then finance and legal", book, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_a_little_beyond_the_standard_does_not_read_as_the_standard()
        => Assert.Contains("line-1: 10.0001 % is beyond the standard of 10 %", Desk.TenPercent.Explain(Desk.TenPercent.Discounts.Route(Desk.Request(Desk.Line(0.100001m)))), StringComparison.Ordinal);

    [Fact]
    public void Who_takes_part_is_who_the_terms_are_shown_to()
        => Assert.Equal(["sales-head", "director"], Desk.TenPercent.Routed(Desk.Line(0.1m)).Route!.Roles);
}
