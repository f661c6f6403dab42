using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Updates;

/// <summary>Cement sales art. 20: use, complaints, follow-ups and credit surveys go into the file promptly.</summary>
public sealed class UpdatedFactsTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly CustomerFacts File = new CustomerFactsBuilder { Id = "C1", CreditRating = 70, Region = "north", HasPurchased = true }
        .From(Indicators.CreditRating, new FactProvenance("survey", Monday, Monday)).Build();

    [Fact]
    public void An_update_changes_the_fact_and_says_where_it_comes_from()
    {
        var updated = UpdatedFacts.Of(File, [FactUpdate.Of(Indicators.CreditRating, 50, "case C-17", Monday.PlusDays(3), Monday.PlusDays(5), "chen")]);

        Assert.Equal(50, updated.Facts.CreditRating);
        Assert.Equal(new FactProvenance("case C-17", Monday.PlusDays(3), Monday.PlusDays(5), enteredBy: "chen"), updated.Facts.ProvenanceOf(Indicators.CreditRating));
        Assert.Equal(("north", true), (updated.Facts.Region, updated.Facts.HasPurchased));
    }

    [Fact]
    public void What_the_file_knows_of_a_later_day_stays()
    {
        var updated = UpdatedFacts.Of(File, [FactUpdate.Of(Indicators.CreditRating, 50, "an old letter", Monday.PlusDays(-1), Monday.PlusDays(5))]);

        Assert.Equal(70, updated.Facts.CreditRating);
        Assert.Single(updated.Outdated);
    }

    [Fact]
    public void Of_one_day_what_was_entered_later_stays()
    {
        var corrected = new CustomerFactsBuilder { Id = "C1", CreditRating = 70 }.From(Indicators.CreditRating, new FactProvenance("survey", Monday, Monday.PlusDays(4))).Build();

        Assert.Equal(70, UpdatedFacts.Of(corrected, [FactUpdate.Of(Indicators.CreditRating, 50, "first entry", Monday, Monday.PlusDays(3))]).Facts.CreditRating);
        Assert.Equal(50, UpdatedFacts.Of(corrected, [FactUpdate.Of(Indicators.CreditRating, 50, "second look", Monday, Monday.PlusDays(4))]).Facts.CreditRating);
    }

    [Fact]
    public void Why_somebody_entered_it_goes_into_the_file()
        => Assert.Equal("visited", UpdatedFacts.Of(File, [FactUpdate.Of(Indicators.CreditRating, 50, "visit", Monday, Monday, "chen", "visited")]).Facts.ProvenanceOf(Indicators.CreditRating)!.Reason);

    [Fact]
    public void Days_of_hosts_without_NodaTime_are_the_same_days()
    {
        var day = Monday.ToDateTimeUnspecified();
        FactUpdate[] updates = [FactUpdate.Of(Indicators.CreditRating, 50, "visit", day, day), FactUpdate.Of(Indicators.HasPurchased, true, "visit", day, day), FactUpdate.Of(Indicators.Region, "south", "visit", day, day)];

        Assert.All(updates, static u => Assert.Equal((Monday, Monday), (u.ObservedOn, u.EnteredOn)));
        Assert.Throws<ArgumentException>(() => FactUpdate.Of(Indicators.Region, "south", "visit", day.AddHours(1), day));
    }

    [Fact]
    public void Of_several_updates_the_one_that_was_so_last_counts_in_whatever_order_they_come()
    {
        FactUpdate[] updates = [FactUpdate.Of(Indicators.Region, "south", "visit", Monday.PlusDays(2), Monday.PlusDays(2)), FactUpdate.Of(Indicators.Region, "west", "call", Monday.PlusDays(1), Monday.PlusDays(9))];

        Assert.Equal("south", UpdatedFacts.Of(File, updates).Facts.Region);
        Assert.Equal("south", UpdatedFacts.Of(File, updates.Reverse()).Facts.Region);
    }

    [Fact]
    public void The_delay_runs_from_the_day_it_was_so_to_the_day_it_was_entered()
    {
        var (prompt, late) = (FactUpdate.Of(Indicators.Region, "south", "visit", Monday, Monday.PlusDays(1)), FactUpdate.Of(Indicators.HasPurchased, true, "order", Monday, Monday.PlusDays(8)));

        Assert.Equal((1, 8), (prompt.DelayDays, late.DelayDays));
        Assert.Equal([late], UpdatedFacts.Of(File, [late, prompt]).EnteredLaterThan(1));
    }

    [Fact]
    public void A_fact_may_become_unknown() => Assert.Null(UpdatedFacts.Of(File, [FactUpdate.Of(Indicators.Region, null, "moved away", Monday, Monday)]).Facts.Region);

    [Fact]
    public void What_was_entered_before_it_was_so_is_refused()
        => Assert.Throws<ArgumentException>(static () => FactUpdate.Of(Indicators.Region, "south", "visit", Monday, Monday.PlusDays(-1)));
}
