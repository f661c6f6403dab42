using System;
using Xunit;

namespace CustomerTiering.Customers.Completeness;

public sealed class FactGroupTests
{
    [Fact]
    public void A_group_takes_its_title_from_its_id_and_has_no_limits_unless_stated()
    {
        var group = new FactGroup("market-facts", [Indicators.MarketInfluence]);

        Assert.Equal("market facts", group.Title);
        Assert.Null(group.MaxAgeMonths);
        Assert.Null(group.LateAfterDays);
    }

    [Fact]
    public void A_group_keeps_its_facts_though_the_list_it_was_made_of_changes()
    {
        FactKey[] facts = [Indicators.Region, Indicators.Industry];
        var group = new FactGroup("basic", facts);
        facts[0] = Indicators.Channel;

        Assert.Equal([Indicators.Region, Indicators.Industry], group.Facts);
    }

    [Fact]
    public void A_fact_that_stands_twice_is_refused_by_name()
        => Assert.Contains(
            "`region` stands twice",
            Assert.Throws<ArgumentException>(() => new FactGroup("basic", [Indicators.Region, Indicator.Code("region")])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_group_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new FactGroup("basic", []));
        Assert.Throws<ArgumentException>(() => new FactGroup("basic", [null!]));
        Assert.Throws<ArgumentNullException>(() => new FactGroup("basic", null!));
    }

    [Fact]
    public void Limits_out_of_range_and_ids_of_another_form_are_refused()
    {
        Assert.Equal("maxAgeMonths", Assert.Throws<ArgumentOutOfRangeException>(() => new FactGroup("basic", [Indicators.Region], maxAgeMonths: 0)).ParamName);
        Assert.Equal("lateAfterDays", Assert.Throws<ArgumentOutOfRangeException>(() => new FactGroup("basic", [Indicators.Region], lateAfterDays: -1)).ParamName);
        Assert.Throws<ArgumentException>(() => new FactGroup("Basic", [Indicators.Region]));
    }
}
