using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Customers.Retention;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Articles 2, 3, 4, 16, 17 and 19 and the duties: who is graded, on what, and what is kept of whom.</summary>
public sealed class Clause_4_Grading
{
    [Fact]
    public void Art_4_a_prospect_is_graded_on_its_potential_and_its_missing_facts_are_named()
    {
        var decision = RelationshipCare.Decide(null, RelationshipCare.Prospect);
        var missing = CompletenessReport.Of(decision.Facts, Presets.RelationshipCare.FactGroups, RelationshipCare.AsOf).Groups.SelectMany(static g => g.Missing).ToList();

        Assert.Equal("Place potential [customer-service-supervisor]", decision.Proposal());
        Assert.Contains(missing, static f => f.Id == "contact");
    }

    [Fact]
    public void Art_4_who_has_bought_is_no_prospect_however_low_the_score()
        => Assert.Equal("ordinary", RelationshipCare.Decide(null, RelationshipCare.Ordinary.With(static f => (f.AnnualPurchase, f.PurchaseFrequency, f.GrowthPotential, f.NeedsComplexity) = (0, 0, 0, 0))).ProposedTier?.Code);

    [Fact]
    public void Art_4_a_prospect_becomes_an_ordinary_customer_with_the_first_purchase()
        => Assert.StartsWith("Promote ordinary", RelationshipCare.Decide("potential", RelationshipCare.Ordinary).Proposal(), StringComparison.Ordinal);

    [Fact]
    public void Art_2_an_indirect_customer_is_graded_on_what_is_known_and_the_little_is_said()
    {
        var indirect = new CustomerFactsBuilder { Id = "C1", HasPurchased = true, Channel = "indirect", AnnualPurchase = 2_000_000, GrowthPotential = 80 };
        var decision = RelationshipCare.Decide(null, indirect);

        Assert.Equal("key", decision.ProposedTier?.Code);
        Assert.Equal(["graded-on-little", "key-pays-well"], decision.WarningIds());
        Assert.Empty(RelationshipCare.Decide(null, RelationshipCare.Key.With(static f => f.Channel = "indirect")).WarningIds());
    }

    [Fact]
    public void Art_19_key_customers_stand_apart_and_the_manager_approves_who_enters()
        => Assert.Equal("Promote key [customer-service-supervisor, customer-service-manager]", RelationshipCare.Decide("ordinary", RelationshipCare.Key).Proposal());

    [Fact]
    public void Art_19_the_specialist_is_told_of_every_change_and_keeps_the_card()
        => Assert.Equal(["customer-service-specialist"], RelationshipCare.Decide("ordinary", RelationshipCare.Key).NoticesIfApproved);

    [Fact]
    public void Art_19_the_card_holds_name_company_position_address_and_contact()
        => Assert.Equal(["customer-name", "workplace", "position", "address", "contact"], Presets.RelationshipCare.FactGroups.Single(static g => g.Id == "card").Facts.Select(static f => f.Id));

    [Fact]
    public void Art_15_nobody_falls_at_the_first_review_below_the_tier()
    {
        Assert.StartsWith("Hold key", RelationshipCare.Decide("key", RelationshipCare.Ordinary, periodsBelow: 0).Proposal(), StringComparison.Ordinal);
        Assert.StartsWith("Demote ordinary", RelationshipCare.Decide("key", RelationshipCare.Ordinary, periodsBelow: 1).Proposal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12, RetentionVerdict.Keep)]
    [InlineData(13, RetentionVerdict.Review)]
    [InlineData(60, RetentionVerdict.Review)]
    [InlineData(61, RetentionVerdict.Remove)]
    public void Art_17_what_is_on_the_card_is_kept_looked_at_again_and_removed_by_its_age(int months, RetentionVerdict expected)
    {
        var contact = Presets.RelationshipCare.FactGroups[0].Facts.OfType<CodeIndicator>().Single(static f => f.Id == "contact");
        var facts = new CustomerFactsBuilder { Id = "C1", [contact] = "by telephone" }.From(contact, new FactProvenance(observedOn: RelationshipCare.AsOf.PlusMonths(-months))).Build();

        Assert.Equal(expected, RetentionReport.Of(facts, Presets.RelationshipCare.FactGroups, RelationshipCare.AsOf).Facts.Single().Verdict);
    }
}
