using System;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering;

/// <summary>A host without NodaTime says days as <see cref="DateTime"/>; a time of day is refused wherever it does.</summary>
public sealed class DateTimeOverloadsTests
{
    private static readonly DateTime Day = new(2026, 3, 1);
    private static readonly LocalDate Same = new(2026, 3, 1);

    [Fact]
    public void A_day_is_the_same_day()
    {
        Assert.Equal(Same, Request(Day).AsOf);
        Assert.Equal((Same, Same), (new ReviewEvent("merger", Day, Day).OccurredOn!.Value, new ReviewEvent("merger", Day, Day).ReportedOn!.Value));
        Assert.Null(new ReviewEvent("merger", Day).ReportedOn);
        Assert.Equal(Same, new TierPin(PinKind.Floor, "A", "board", Day).Expires);
        Assert.Equal("small", new PolicyCatalogue([SmallPolicy.With()]).InForce("small", Day).Id);
    }

    [Fact]
    public void A_time_of_day_is_refused()
    {
        var noon = Day.AddHours(12);

        Assert.Throws<ArgumentException>("asOf", () => Request(noon));
        Assert.Throws<ArgumentException>("occurredOn", () => new ReviewEvent("merger", noon));
        Assert.Throws<ArgumentException>(() => new ReviewEvent("merger", Day, noon));
        Assert.Throws<ArgumentException>("expires", () => new TierPin(PinKind.Floor, "A", "board", noon));
        Assert.Throws<ArgumentException>("asOf", () => new PolicyCatalogue([SmallPolicy.With()]).InForce("small", noon));
    }

    private static DecisionRequest Request(DateTime asOf) => new(SmallPolicy.Scoring(50), Standing.None, asOf);
}
