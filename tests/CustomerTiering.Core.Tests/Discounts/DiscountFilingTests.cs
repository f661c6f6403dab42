using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.Discounts;

public sealed class DiscountFilingTests
{
    private static readonly DiscountRequest Request = Desk.Request(Desk.Line(0.1m), Desk.Line(0.12m, "line-2"));

    [Fact]
    public void What_is_approved_within_the_standard_is_filed_with_whom_the_policy_notifies()
    {
        var filing = Assert.Single(Filings());
        Assert.Equal(("SO-1", "line-1", "director", Desk.Monday, Desk.Monday.PlusDays(5)), (filing.Request, filing.Line, filing.Role, filing.Since, filing.Due!.Value));
    }

    [Fact]
    public void Nothing_is_filed_before_it_is_approved()
        => Assert.Empty(Desk.TenPercent.Discounts.FilingsOf(Desk.TenPercent.Discounts.Route(Request), Desk.TenPercent.Discounts.Route(Request).Submit("A-1", "rita")));

    [Fact]
    public void It_is_overdue_after_its_last_day_and_late_where_it_is_done_then()
    {
        var filing = Filings()[0];
        Assert.Equal([FilingStatus.Open, FilingStatus.Open, FilingStatus.Overdue], new[] { 0, 5, 6 }.Select(d => filing.StatusOn(Desk.Monday.PlusDays(d))));
        Assert.Equal(FilingStatus.Filed, filing.File(Desk.Monday.PlusDays(5)).StatusOn(Desk.Monday.PlusDays(90)));
        Assert.Equal(FilingStatus.FiledLate, filing.File(Desk.Monday.PlusDays(6)).StatusOn(Desk.Monday.PlusDays(90)));
    }

    [Fact]
    public void It_is_filed_once_and_read_back_as_it_was()
    {
        var filed = Filings()[0].File(Desk.Monday.PlusDays(1));
        Assert.Same(filed, filed.File(Desk.Monday.PlusDays(9)));
        Assert.Equal(filed.ToRecord(), DiscountFiling.Parse(filed.ToRecord()).ToRecord());
        Assert.Throws<FormatException>(() => DiscountFiling.Parse(filed.ToRecord().Replace("{", "{\"also\":1,", StringComparison.Ordinal)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Filings()[0].File(Desk.Monday.PlusDays(-1)));
    }

    private static DiscountFiling[] Filings()
        => [.. Desk.TenPercent.Discounts.FilingsOf(Desk.TenPercent.Discounts.Route(Request), DiscountGrantTests.Approved(Request))];
}
