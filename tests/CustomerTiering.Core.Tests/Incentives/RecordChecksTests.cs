using System;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Incentives;

public sealed class RecordChecksTests
{
    private static readonly LocalDate January = new(2026, 1, 1);
    private static readonly RecordChecks Checks = TieringEngine.Create(Presets.ForeignTrade).Incentives.RecordChecks;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    public void The_sample_is_the_share_of_the_policy_rounded_up(int records, int sampled)
        => Assert.Equal(sampled, Checks.Sample(Enumerable.Range(0, records).Select(Visit), "secret", January).Count);

    [Fact]
    public void Without_a_number_of_days_every_working_day_is_one()
        => Assert.Equal(261, Checks.DaysIn(new DateTime(2026, 1, 1), new DateTime(2027, 1, 1), "secret").Count);

    [Fact]
    public void Another_seed_or_day_draws_other_records_and_the_same_ones_the_same()
    {
        var visits = Enumerable.Range(0, 200).Select(Visit).ToList();
        var drawn = Checks.Sample(visits, "secret", January);

        Assert.Equal(drawn, Checks.Sample(visits, "secret", new DateTime(2026, 1, 1)));
        Assert.NotEqual(drawn, Checks.Sample(visits, "other", January));
        Assert.NotEqual(drawn, Checks.Sample(visits, "secret", January.PlusDays(1)));
    }

    [Fact]
    public void Every_record_is_drawn_with_some_seed_so_that_none_is_safe()
    {
        var visits = Enumerable.Range(0, 40).Select(Visit).ToList();
        Assert.Equal(40, Enumerable.Range(0, 400).SelectMany(seed => Checks.Sample(visits, $"seed {seed}", January)).Distinct().Count());
    }

    [Fact]
    public void The_order_of_the_records_does_not_matter() => Check(static (records, seed) => [.. Checks.Sample(records, seed, January)]);

    [Fact]
    public void A_sample_of_the_first_records_is_caught() => Law.IsBrokenBy(static () => Check(static (records, _) => [.. records.Take(1)]));

    [Fact]
    public void A_policy_that_says_nothing_looks_at_nothing()
    {
        var none = Sales.Engine.Incentives.RecordChecks;
        Assert.Empty(none.Sample([Visit(1)], "secret", January));
        Assert.Empty(none.DaysIn(January, January.PlusYears(1), "secret"));
    }

    [Fact]
    public void Records_given_twice_and_a_blank_seed_are_refused()
    {
        Assert.StartsWith("records are given more than once: `visit V1` at 1 and 3; give each record once", Assert.Throws<ArgumentException>("records", static () => Checks.Sample([Visit(1), Visit(2), Visit(1)], "secret", January)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("seed", static () => Checks.Sample([Visit(1)], " ", January));
        Assert.Throws<ArgumentException>("seed", static () => Checks.DaysIn(January, January.PlusDays(1), " "));
    }

    private static void Check(Func<WorkRecord[], string, WorkRecord[]> sample)
        => Law.Holds(
            300,
            from ids in Gen.Choose(2, 60)
            from seed in Gen.Choose(0, 1000)
            select (Records: Enumerable.Range(0, ids).Select(Visit).ToArray(), Seed: $"seed {seed}"),
            c => sample(c.Records, c.Seed).Select(static r => r.Id).SequenceEqual(sample([.. Enumerable.Reverse(c.Records)], c.Seed).Select(static r => r.Id)));

    private static WorkRecord Visit(int i) => WorkRecord.Result("visit", FormattableString.Invariant($"V{i}"), "C1", January, true);
}
