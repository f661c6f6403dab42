using System;
using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Rules.Book;

public class RuleBookTests
{
    private const string Approved = """
        ## Tiers

        Best first. The rounded score decides; the bound itself is included.

        | Tier | Name | Score from |
        | --- | --- | --- |
        | A | important strategic customer | 80 |
        | B | core customer | 60 |
        | C | general customer | 30 |
        | D | prospect | 0 |

        ## Events that ask for a review at once

        | Event | Reported within |
        | --- | --- |
        | merger | 3 days |
        | major strategic change | 3 days |

        ## Concessions

        | Setting | Value | Clause | Basis |
        | --- | --- | --- | --- |
        | Routed by | the largest share of any line | 4.2 |  |
        | What counts | all concessions together | 4.2 |  |
        | What goes together | everything |  |  |
        | Warned of before standing terms end | 30 days | 4.2 | default |

        ## Who looks after customers

        | Setting | Value | Clause | Basis |
        | --- | --- | --- | --- |
        | Who goes first | the preferred role, who carries the least, who has waited longest | 3.3 |  |
        | Present owner | stays while eligible | 3.3 |  |
        | Load of a customer | tier A: 8, tier B: 4, tier C: 2, tier D: 1 | 3.3 | default |
        | Greatest load of a person | senior management: 40, senior sales manager: 160, core sales staff: 240, ordinary sales staff: 300, new staff: 150, business development staff: 300 | 3.3 | default |
        | Steps in as an exception | senior sales manager, core sales staff, ordinary sales staff | 3.3 | default |
        | Takes whoever is left | CRM department | 3.3 | default |
        | Approves a new owner | CRM department | 3.3 |  |
        | Approves an exception | CRM department | 3.3 |  |
        | Lead: first activity within | 7 days | 3.3 | default |
        | Lead: idle after | 30 days | 3.3 | default |
        | Lead: back in the pool after | 45 days | 3.3 | default |
        | Lead: protected at most | 180 days | 3.3 | default |
        | Lead: registered again after | 30 days | 3.3 | default |
        | Lead: of several who claim it | who registered it first | 3.3 | default |

        ## Bounds of the tier

        All rules that hold count, whatever their order.

        ### 1. prospect-until-first-purchase

        who has not bought yet is at most in this tier

        - Clause: 3.2; Basis: example
        - If:
          - has purchased: no
        - Then: at most tier D [tier]

        ## Warnings against the tier

        All rules that hold count, whatever their order.

        No rules.

        ## Verdict on the change

        The first rule in order whose conditions all hold decides; later ones are not looked at.

        ### 1. place-new-customer

        a customer without a tier gets the one it qualifies for

        - Clause: 3.2; Basis: policy
        - If:
          - the customer has no tier yet
        - Then: place in the tier it qualifies for

        ### 2. promote-on-growth

        much larger purchases and good potential lead up one named step

        - Clause: 3.5; Basis: example
        - If:
          - current tier is tier C [from]
          - purchase growth is at least 30 % [growth]
          - growth potential is at least 60 points [potential]
          - tier it qualifies for is tier B [to] or lower
        - Then: promote to tier B [to]

        ### 3. demote-on-decline-and-credit-risk

        a continuing decline in volume together with credit risk leads down one named step

        - Clause: 3.5; Basis: example
        - If:
          - current tier is tier B [from]
          - declining quarters in a row is at least 2 [quarters]
          - credit warning level is at least 1 [level]
          - tier it qualifies for is tier C [to] or better
        - Then: demote to tier C [to]

        """;

    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    [Fact]
    public void The_rules_of_foreign_trade_read_as_approved()
        => Assert.Contains(Approved.ReplaceLineEndings("\n"), Engine.RuleBook().ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void Says_by_which_policy_and_rules()
    {
        var header = Engine.RuleBook().Header;
        Assert.Equal(Presets.ForeignTrade.Hash, Assert.Single(header, static e => e.Name == "Hash of the policy").Value);
        Assert.Equal(Engine.RulesHash, Assert.Single(header, static e => e.Name == "Hash of the rules").Value);
    }

    [Fact]
    public void Has_every_set_in_order_and_every_rule_in_order()
    {
        var sets = Engine.RuleBook().Sets;
        Assert.Equal(Areas.All.Where(static a => Areas.Grading.Contains(a) || Presets.ForeignTrade.RuleSets.Single(s => s.Area == a).Rules.Count > 0).Select(static a => a.Id), sets.Select(static s => s.Id));
        Assert.Equal(Presets.ForeignTrade.Changes.Verdicts.Select(static r => r.Id), sets[2].Rules.Select(static r => r.Id));
        Assert.Equal(Presets.ForeignTrade.Changes.Limits.Select(static r => r.Id), sets[3].Rules.Select(static r => r.Id));
    }

    [Fact]
    public void Has_a_scale_for_each_indicator_and_rows_as_wide_as_the_columns()
    {
        var tables = Engine.RuleBook().Tables;
        Assert.Equal(Presets.ForeignTrade.Scoring.Indicators.Select(static i => $"scale.{i.Indicator.Id}"), tables.Where(static t => t.IsPart).Select(static t => t.Id));
        Assert.All(tables, static t => Assert.All(t.Rows, r => Assert.Equal(t.Columns.Count, r.Count)));
        Assert.Equal(["1 to below 3", "30"], Assert.Single(tables, static t => t.Id == "scale.purchase-frequency").Rows[1]);
    }

    [Fact]
    public void Says_the_same_twice_and_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NegativeSign = "~";
        var said = Engine.RuleBook().ToMarkdown();
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(said, TieringEngine.Create(Presets.ForeignTrade).RuleBook().ToMarkdown());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_rule_that_a_host_adds_stands_in_the_book_in_the_words_of_its_condition()
    {
        var rule = new Rule<ChangeCase, ChangeVerdict>(
            "veto", "nobody rises unsigned", c => !(c.Facts.Region == "EU" || c.Facts.HasPurchased == true) && c.Score >= 50 - (c.Facts.GrowthPotential ?? 10), c => ChangeVerdict.Hold, "9.9");
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(r => r.For(Areas.ChangeVerdicts).After("promote-on-growth", rule)));
        var told = engine.RuleBook().Sets.Single(static s => s.Id == "changes.verdicts").Rules[2];
        Assert.Equal("veto", told.Id);
        Assert.Equal("9.9", told.Clause);
        Assert.Equal(["region is not EU", "has purchased: no", "score is at least 50 points - growth potential (or 10 points where not known)"], told.Conditions);
        Assert.Equal("keep the tier", told.Outcome);
    }

    [Fact]
    public void A_rule_written_in_the_policy_stands_in_the_book_with_its_period_and_title()
    {
        const string rule = """
            { "id": "delist", "clause": "13.1", "names": { "en": "who is gone is delisted" }, "effective": { "from": "2024-01-01", "before": "2025-01-01" },
              "when": { "any": [ { "indicator": "recency", "above": 365 }, { "not": { "standing": "tier", "in": [ "A", "B" ] } } ] }, "then": { "exit": true } },
            """;
        var json = Presets.TextOf("foreign-trade").Replace("{ \"use\": \"place-new-customer\",", rule + "{ \"use\": \"place-new-customer\",", StringComparison.Ordinal);
        var told = TieringEngine.Create(TieringPolicy.Parse(json)).RuleBook().Sets.Single(static s => s.Id == "changes.verdicts").Rules[0];
        Assert.Equal("who is gone is delisted", told.Title);
        Assert.Equal("1 January 2024 to before 1 January 2025", told.Effective);
        Assert.Equal(["days since the last order is above 365 days or current tier is none of tier A, tier B"], told.Conditions);
        Assert.Equal("delist the customer", told.Outcome);
    }

    [Fact]
    public void Marks_of_Markdown_in_a_policy_are_only_text()
    {
        var json = Presets.TextOf("foreign-trade").Replace("\"important strategic customer\"", "\"a | b <script>\"", StringComparison.Ordinal);
        Assert.Contains("| A | a \\| b \\<script\\> | 80 |", TieringEngine.Create(TieringPolicy.Parse(json)).RuleBook().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_language_that_there_is_not() => Assert.Throws<ArgumentException>(() => Engine.RuleBook("xx"));
}
