using System;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class PaymentCycleTests
{
    [Theory]
    [InlineData("net 0", "2026-01-31", "2026-01-31")]
    [InlineData("net 30", "2026-01-31", "2026-03-02")]
    [InlineData("monthly 15", "2026-01-31", "2026-02-15")]
    [InlineData("monthly 31", "2026-01-01", "2026-02-28")]
    [InlineData("monthly 31", "2027-12-31", "2028-01-31")]
    [InlineData("monthly 5 +2", "2026-11-30", "2027-01-05")]
    public void An_invoice_falls_due_by_the_cycle(string cycle, string issued, string due)
        => Assert.Equal(Accounts.Day(due), PaymentCycle.Parse(cycle).DueOn(Accounts.Day(issued)));

    [Theory]
    [InlineData("net 30")]
    [InlineData("monthly 15")]
    [InlineData("monthly 31 +3")]
    public void A_cycle_is_read_back_as_it_is_written(string cycle) => Assert.Equal(cycle, PaymentCycle.Parse(cycle).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("net -1")]
    [InlineData("net 3661")]
    [InlineData("monthly 32")]
    [InlineData("monthly 15 2")]
    [InlineData("monthly 15 +0")]
    public void What_is_no_cycle_is_refused(string text)
        => Assert.Equal(
            $"`{text}` is not a payment cycle; write `net 30` for days after the invoice or `monthly 15` for a day of the next month",
            Assert.Throws<FormatException>(() => PaymentCycle.Parse(text)).Message);
}
