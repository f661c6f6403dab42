using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Discounts;

public sealed class DiscountSpotCheckTests
{
    private static readonly LocalDate January = new(2026, 1, 1);
    private static readonly DiscountSpotChecks Checks = Desk.TenPercent.Discounts.SpotChecks;

    [Fact]
    public void The_days_are_as_many_as_the_policy_says_working_days_ascending_and_the_same_each_time()
    {
        var days = Checks.DaysIn(January, January.PlusYears(1), "secret");

        Assert.Equal(4, days.Distinct().Count());
        Assert.Equal(days.Order(), days);
        Assert.All(days, static d => Assert.True(d.Year == 2026 && d.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)));
        Assert.Equal(days, Checks.DaysIn(new DateTime(2026, 1, 1), new DateTime(2027, 1, 1), "secret"));
    }

    [Fact]
    public void Another_seed_or_period_draws_other_days()
    {
        var days = Checks.DaysIn(January, January.PlusYears(1), "secret");
        Assert.NotEqual(days, Checks.DaysIn(January, January.PlusYears(1), "another"));
        Assert.NotEqual(days.Select(static d => d.PlusYears(1)), Checks.DaysIn(January.PlusYears(1), January.PlusYears(2), "secret"));
    }

    [Fact]
    public void Every_working_day_of_a_year_is_drawn_with_some_seed_so_that_none_is_safe()
        => Assert.Equal(261, Enumerable.Range(0, 600).SelectMany(static seed => Checks.DaysIn(January, January.PlusYears(1), $"seed {seed}")).Distinct().Count());

    [Fact]
    public void A_period_with_fewer_working_days_is_checked_on_all_of_them()
        => Assert.Equal([new LocalDate(2026, 1, 2)], Checks.DaysIn(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 5), "secret"));

    [Fact]
    public void A_policy_that_says_nothing_checks_nothing()
    {
        var none = Desk.With("").Discounts.SpotChecks;
        Assert.Empty(none.DaysIn(January, January.PlusYears(1), "secret"));
        Assert.Empty(none.Sample([Given(0.1m)], "secret", January));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    public void The_sample_is_the_share_rounded_up(int given, int sampled)
        => Assert.Equal(sampled, Checks.Sample(Enumerable.Range(0, given).Select(static i => Given(0.1m, $"line-{i}")), "secret", January).Count);

    [Fact]
    public void What_agrees_is_no_finding_and_every_difference_is_one()
    {
        var request = Desk.Request(Desk.Line(0.12m));
        var granted = Desk.TenPercent.Discounts.Grant(request, "line-1", DiscountGrantTests.Approved(request)).Grant!.Record;

        Assert.Empty(DiscountSpotChecks.Compare([Given(0.12m)], [granted]));
        Assert.Equal([DiscountFindingKind.NotGranted], Kinds(Given(0.12m, "line-2")));
        Assert.Equal([DiscountFindingKind.MoreThanGranted], Kinds(Given(0.13m)));
        Assert.Equal([DiscountFindingKind.LessThanGranted], Kinds(Given(0.11m)));
        Assert.Equal([DiscountFindingKind.MoreThanGranted], Kinds(Given(0.12m, conceded: 121)));
        Assert.Equal([DiscountFindingKind.OutsidePeriod], Kinds(Given(0.12m, days: -1)));
        Assert.Equal([DiscountFindingKind.OtherCustomer, DiscountFindingKind.MoreThanGranted], Kinds(Given(0.2m, customer: "C2")));

        DiscountFindingKind[] Kinds(GivenDiscount given) => [.. DiscountSpotChecks.Compare([given], [granted]).Select(static f => f.Kind)];
    }

    [Fact]
    public void Standing_terms_are_held_to_their_rate_and_days_whatever_the_amounts()
    {
        var request = Desk.Builder(Desk.Line(0.12m)).Valid(new DateTime(2026, 3, 1), new DateTime(2026, 4, 1)).Build();
        var granted = Desk.TenPercent.Discounts.Grant(request, "line-1", DiscountGrantTests.Approved(request)).Grant!.Record;

        Assert.Empty(DiscountSpotChecks.Compare([Given(0.12m, conceded: 5000, days: 29)], [granted]));
        Assert.Equal(DiscountFindingKind.OutsidePeriod, Assert.Single(DiscountSpotChecks.Compare([Given(0.12m, days: 30)], [granted])).Kind);
    }

    internal static GivenDiscount Given(decimal discount, string line = "line-1", decimal? conceded = null, int days = 0, string customer = "C1")
        => new(customer, "SO-1", line, discount, conceded ?? (discount * 1000), Desk.Monday.PlusDays(days));
}
