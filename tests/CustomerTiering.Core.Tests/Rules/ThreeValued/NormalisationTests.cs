using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>What compilers write in different ways is read as one condition.</summary>
public sealed class NormalisationTests
{
    private static readonly RuleParameter<IReadOnlyList<string>> Regions = RuleParameter.Codes("regions", "regions");

    [Fact]
    public void Contains_of_an_array_a_list_and_a_span_are_one_membership()
    {
        string[] array = ["EU", "US"];
        List<string> list = ["EU", "US"];
        IReadOnlyList<string> readOnly = list;

        Assert.Equal("(in #region \"EU\" \"US\")", Print(c => array.Contains(c.Facts.Region)));
        Assert.Equal("(in #region \"EU\" \"US\")", Print(c => list.Contains(c.Facts.Region!)));
        Assert.Equal("(in #region \"EU\" \"US\")", Print(c => readOnly.Contains(c.Facts.Region)));
        Assert.Equal("(in #region \"EU\" \"US\")", Print(c => Enumerable.Contains(array, c.Facts.Region)));
        Assert.Equal("(in #region \"EU\" \"US\")", Print(c => MemoryExtensions.Contains(array, c.Facts.Region)));
        Assert.Equal("(in #region \"EU\" \"US\")", Print(c => new[] { "EU", "US" }.Contains(c.Facts.Region)));
    }

    [Fact]
    public void Contains_of_a_set_is_a_membership()
    {
        HashSet<string> set = ["EU"];

        Assert.Equal("(in #region \"EU\")", Print(c => set.Contains(c.Facts.Region!)));
    }

    [Fact]
    public void Contains_of_a_list_that_the_policy_gives_is_a_membership()
        => Assert.Equal("(in #region \"EU\" \"US\")", Print(c => Regions.Value.Contains(c.Facts.Region), new RuleArguments().With("regions", new List<string> { "EU", "US" })));

    [Fact]
    public void Contains_of_numbers_reads_numbers()
    {
        int[] levels = [1, 2];

        Assert.Equal("(in credit.warning-level 1 2)", Print(c => levels.Contains(c.Credit.WarningLevel!.Value)));
    }

    [Fact]
    public void A_list_is_read_when_the_rule_is_defined_and_not_again()
    {
        List<string> list = ["EU"];
        var rule = Asked.Rule("in-list", c => list.Contains(c.Facts.Region!));
        list.Add("US");

        var hits = Asked.HitsOf(HitPolicy.Collect, new CustomerFactsBuilder { Id = "C1", Region = "US" }.Build(), null, null, rule);

        Assert.True(hits.IsEmpty);
    }

    [Fact]
    public void Contains_of_a_text_is_a_call_and_no_membership()
        => Assert.Equal("(holds (call System.String.Contains #region \"E\"))", Print(c => c.Facts.Region!.Contains("E")));

    [Fact]
    public void Another_method_of_that_name_is_a_call_and_no_membership()
        => Assert.Equal(Truth.True, Asked.Of(c => Zone.Contains("EU-EAST", c.Facts.Region!), new CustomerFactsBuilder { Id = "C1", Region = "EU" }.Build()));

    [Fact]
    public void An_enum_is_compared_as_itself_though_compilers_convert_it()
    {
        Assert.Equal("(equal change promote)", PrintChange(c => c.Change == ChangeKind.Promote));
        Assert.Equal("(not-equal change hold)", PrintChange(c => ChangeKind.Hold != c.Change).Replace("(not-equal hold change)", "(not-equal change hold)", StringComparison.Ordinal));
        Assert.Equal("(at-least change promote)", PrintChange(c => c.Change >= ChangeKind.Promote));
    }

    [Fact]
    public void Enums_may_be_compared_by_order()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" }.From(Indicators.Region, new FactProvenance("erp")).Build();

        Assert.Equal(Truth.True, Asked.Of(c => Kind(c.Score) >= ChangeKind.Place, facts));
        Assert.Equal(Truth.False, Asked.Of(c => Kind(c.Score) > ChangeKind.Promote, facts));
    }

    [Fact]
    public void Enums_may_be_one_of_several()
    {
        ChangeKind[] moves = [ChangeKind.Promote, ChangeKind.Demote];

        Assert.Equal("(in change promote demote)", PrintChange(c => moves.Contains(c.Change)));
    }

    [Fact]
    public void A_captured_value_is_folded()
    {
        var bound = 50m;

        Assert.Equal("(at-least #annual-purchase 50)", Print(c => c.Facts.AnnualPurchase >= bound));
        Assert.Equal("(at-least #annual-purchase 60)", Print(c => c.Facts.AnnualPurchase >= bound + 10));
    }

    [Fact]
    public void An_exclusive_or_is_true_where_its_sides_differ()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 60, PurchaseFrequency = 0 }.Build();

        Assert.Equal(Truth.True, Asked.Of(c => (c.Facts.AnnualPurchase > 50) ^ (c.Facts.PurchaseFrequency > 0), facts));
        Assert.Equal(Truth.False, Asked.Of(c => (c.Facts.AnnualPurchase > 50) ^ (c.Score > 0), facts));
        Assert.Equal(Truth.Unknown, Asked.Of(c => (c.Facts.AnnualPurchase > 50) ^ (c.Facts.Recency > 0), facts));
    }

    [Fact]
    public void And_and_or_of_any_form_are_three_valued()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" }.Build();

        Assert.Equal(Truth.False, Asked.Of(c => (c.Facts.Recency > 0) & (c.Score > 99), facts));
        Assert.Equal(Truth.True, Asked.Of(c => (c.Facts.Recency > 0) | (c.Score > 0), facts));
        Assert.Equal(Truth.Unknown, Asked.Of(c => (c.Facts.HasPurchased & (c.Score > 0))!.Value, facts));
    }

    [Fact]
    public void A_yes_or_no_outcome_of_the_case_is_a_condition_by_itself()
        => Assert.Equal(Truth.Unknown, Asked.Of(c => c.Credit.OnHold!.Value, new CustomerFactsBuilder { Id = "C1" }.Build(), CreditStanding.Unknown));

    [Fact]
    public void Nested_ands_print_flat_and_so_hash_alike()
        => Assert.Equal(Print(c => c.Score > 1 && (c.Score > 2 && c.Score > 3)), Print(c => c.Score > 1 && c.Score > 2 && c.Score > 3));

    private static ChangeKind Kind(decimal score) => score > 0 ? ChangeKind.Promote : ChangeKind.Hold;

    private static string Print(Expression<Func<TierCase, bool>> condition, RuleArguments? arguments = null)
        => ConditionPrinter.Print(new ConditionReader("test", arguments ?? RuleArguments.None).Read(condition));

    private static string PrintChange(Expression<Func<ChangeCase, bool>> condition)
        => ConditionPrinter.Print(new ConditionReader("test", RuleArguments.None).Read(condition));

    private static class Zone
    {
        public static bool Contains(string zone, string region) => zone.StartsWith(region, StringComparison.Ordinal);
    }
}
