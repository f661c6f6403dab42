using System.Linq;
using CustomerTiering.Discounts;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>The execution of discounts is checked at irregular times.</summary>
public class Clause_14_Discounts
{
    private static readonly DiscountSpotChecks Checks = TieringEngine.Create(Presets.KeyAccounts).Discounts.SpotChecks;

    [Fact]
    public void Four_days_of_a_year_are_drawn_at_irregular_distances_and_again_the_same()
    {
        var days = Checks.DaysIn(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1), "kept by internal audit");

        Assert.Equal(4, days.Count);
        Assert.True(days.Zip(days.Skip(1), static (a, b) => Period.DaysBetween(a, b)).Distinct().Count() > 1);
        Assert.Equal(days, Checks.DaysIn(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1), "kept by internal audit"));
    }

    [Fact]
    public void A_tenth_of_what_was_given_is_looked_at_and_what_was_never_granted_is_a_finding()
    {
        var given = Enumerable.Range(1, 95).Select(static i => new GivenDiscount("C1", "SO-1", $"line-{i}", 0.1m, 10, Preset.Day)).ToList();

        var sample = Checks.Sample(given, "kept by internal audit", Preset.Day);

        Assert.Equal(10, sample.Count);
        Assert.All(DiscountSpotChecks.Compare(sample, []), static f => Assert.Equal(DiscountFindingKind.NotGranted, f.Kind));
    }
}
