using System;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class PaymentRecordTests
{
    [Fact]
    public void A_record_weighs_by_amount_and_counts_what_was_paid_in_time_as_no_delay()
    {
        var record = PaymentRecord.Of(
        [
            new SettledItem("i1", new DateTime(2026, 1, 10), new DateTime(2026, 1, 10), 300),
            new SettledItem("i2", new DateTime(2026, 1, 10), new DateTime(2026, 1, 1), 100),
            new SettledItem("i3", new DateTime(2026, 1, 10), new DateTime(2026, 1, 30), 100, brokenPromises: 2),
        ]);

        Assert.Equal((0.8m, 4m, 20, 2), (record.Punctuality, record.AverageDaysLate, record.WorstDaysLate, record.BrokenPromises));
    }

    [Fact]
    public void Nothing_is_known_of_who_has_paid_nothing_yet() => Assert.Null(PaymentRecord.Of([]).Punctuality);

    [Fact]
    public void A_share_that_lies_just_below_a_bound_is_not_rounded_up_to_it()
    {
        var record = PaymentRecord.Of([new SettledItem("i1", Accounts.AsOf, Accounts.AsOf, 899_999), new SettledItem("i2", Accounts.AsOf, Accounts.AsOf.PlusDays(1), 100_001)]);
        Assert.True(record.Punctuality < 0.9m);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void A_share_out_of_range_is_refused(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => new PaymentRecord((decimal)share));
}
