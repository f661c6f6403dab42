using System;
using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Explanations;

public class ExplainTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    [Fact]
    public void Says_the_same_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NumberGroupSeparator = ".";
        strange.NumberFormat.NegativeSign = "~";
        strange.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        try
        {
            CultureInfo.CurrentCulture = strange;
            CultureInfo.CurrentUICulture = strange;
            Assert.Equal("~1,5", (-1.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(ThreeLanguagesTests.DemotedInEnglish, Engine.Explain(Declining()), ignoreLineEndingDifferences: true);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_share_falls_short_by_percentage_points()
    {
        var facts = new CustomerFactsBuilder
        {
            Id = "S1",
            AnnualPurchase = 1_000_000m,
            PurchaseFrequency = 12,
            PaymentPunctuality = 0.8m,
            CreditRating = 70,
            LengthOfRelationship = 60,
            [Indicator.Number("needs-complexity")] = 50,
        }.Build();
        var engine = TieringEngine.Create(Presets.ServiceLevels);
        var decision = engine.Decide(facts, Standing.Imported("2", new LocalDate(2025, 1, 1)), new LocalDate(2026, 1, 1));

        Assert.Contains("13.32 percentage points of payment punctuality short of tier 1: 80 % now, 93.32 % needed", engine.Explain(decision), StringComparison.Ordinal);
        Assert.Contains("还差13.32个百分点", engine.Explain(decision, "zh-Hans"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_110_characters()
        => Assert.All(Engine.Explain(Declining()).Split('\n'), static line => Assert.InRange(line.Length, 0, 110));

    [Fact]
    public void Ends_its_lines_with_a_line_feed_on_every_machine()
    {
        var text = Engine.Explain(Declining());
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_a_limit_took_off_a_promotion_and_leaves_out_a_limit_that_took_nothing()
    {
        const string Step = """{ "use": "promotion-steps", "clause": "3.5", "basis": "default", "steps": 1 },""";
        var policy = TieringPolicy.Parse(Presets.TextOf("foreign-trade").Replace("{ \"use\": \"no-promotion-on-doubtful-facts\"", $"{Step} {{ \"use\": \"no-promotion-on-doubtful-facts\"", StringComparison.Ordinal));
        var engine = TieringEngine.Create(policy);
        var facts = TradeCustomers.Middling();
        facts.AnnualPurchase = 2000000;
        facts.ProfitContribution = 300000;
        var limited = engine.Explain(engine.Decide(facts.Build(), TradeCustomers.In("C"), TradeCustomers.Day));
        Assert.Contains("What limits the change\n  promotion-steps (clause 3.5, default)", limited, StringComparison.Ordinal);
        Assert.Contains("tier it qualifies for: tier A (better than current tier, tier C)", limited, StringComparison.Ordinal);

        facts = TradeCustomers.Middling();
        facts.PurchaseGrowth = 0.4m;
        var free = engine.Explain(engine.Decide(facts.Build(), TradeCustomers.In("C"), TradeCustomers.Day));
        Assert.DoesNotContain("What limits the change", free, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_a_near_miss_and_what_would_have_come_of_it()
        => Assert.Contains(
            "Nearly\n  promote-on-growth (clause 3.5, example) would promote to tier B, but purchase growth 25 % (at least 30 %)\n",
            Explain(TradeCustomers.Middling(), "C"),
            StringComparison.Ordinal);

    [Fact]
    public void Says_that_a_cap_could_not_be_judged_and_is_silent_on_one_that_does_not_apply()
    {
        var facts = TradeCustomers.Middling();
        Assert.DoesNotContain("prospect-until-first-purchase", Explain(facts, "C"), StringComparison.Ordinal);
        facts.HasPurchased = null;
        Assert.Contains("would mean at most tier D, but has purchased: not known (asked: no)", Unwrapped(Explain(facts, "C")), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_a_customer_is_not_gradable()
    {
        var text = Engine.Explain(Engine.Decide(new CustomerFactsBuilder { Id = "U-1", AnnualPurchase = 5 }.Build(), TradeCustomers.In("C"), TradeCustomers.Day));
        Assert.StartsWith("U-1: not gradable, stays as it is: tier C (general customer)\n", text, StringComparison.Ordinal);
        Assert.Contains("Too little is known: 30 % of the weight, and grading needs 60 %.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_indicators_without_which_nobody_is_graded()
    {
        var json = Presets.TextOf("foreign-trade").Replace("\"indicator\": \"annual-purchase\",", "\"indicator\": \"annual-purchase\", \"missing\": \"refuse\",", StringComparison.Ordinal);
        var engine = TieringEngine.Create(TieringPolicy.Parse(json));
        var facts = TradeCustomers.Middling();
        facts.AnnualPurchase = null;
        Assert.Contains("Nobody is graded without: annual purchase", engine.Explain(engine.Decide(facts.Build(), Standing.None, TradeCustomers.Day)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "reported after 3 days, in time (within 3 days)")]
    [InlineData(4, "reported late: after 4 days instead of within 3 days")]
    public void Clause_3_5_says_whether_an_event_was_reported_in_time(int days, string said)
    {
        var reviewEvent = new ReviewEvent("merger", TradeCustomers.Day.PlusDays(-10), TradeCustomers.Day.PlusDays(-10 + days));
        var decision = Engine.Decide(new DecisionRequest(TradeCustomers.Middling().Build(), TradeCustomers.In("C"), TradeCustomers.Day, null, reviewEvent));
        Assert.Contains(said, Engine.Explain(decision), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_who_set_a_pin_and_until_when()
    {
        var pin = new TierPin(PinKind.Floor, "C", "head of sales", new LocalDate(2025, 1, 1), "promised in writing");
        var decision = Engine.Decide(TradeCustomers.Middling().Build(), new StandingBuilder { Tier = "C", Pin = pin }.Build(), TradeCustomers.Day);
        Assert.Contains("Kept by hand in tier C or better up to the day before 1 January 2025, approved by head of sales: promised in writing", Unwrapped(Engine.Explain(decision)), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_the_decision_of_another_engine()
        => Assert.Throws<ArgumentException>(() => TieringEngine.Create(Presets.ForeignTrade).Explain(Declining()));

    [Fact]
    public void Refuses_a_language_that_there_is_not()
        => Assert.Contains("language `xx` is not known", Assert.Throws<ArgumentException>(() => Engine.Explain(Declining(), "xx")).Message, StringComparison.Ordinal);

    [Fact]
    public void No_text_is_shown_by_its_key()
        => Assert.DoesNotContain(
            Engine.Explain(Declining()).Split('\n'),
            static line => line.Split(' ').Any(static w => w.StartsWith("headline.", StringComparison.Ordinal) || w.StartsWith("explain.", StringComparison.Ordinal) || w.Contains('{', StringComparison.Ordinal)));

    private static Decision Declining() => Engine.Decide(TradeCustomers.Declining());

    private static string Unwrapped(string text) => string.Join(" ", text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Explain(CustomerFactsBuilder facts, string tier) => Engine.Explain(Engine.Decide(facts.Build(), TradeCustomers.In(tier), TradeCustomers.Day));
}
