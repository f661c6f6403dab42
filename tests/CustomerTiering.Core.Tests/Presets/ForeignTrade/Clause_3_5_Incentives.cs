using CustomerTiering.Changes;
using CustomerTiering.Incentives;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>3.5: the owner reports a merger promptly; a late report leads to a recommendation.</summary>
public sealed class Clause_3_5_Incentives
{
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_report_later_than_the_policy_allows_is_recommended_for_a_warning(int days, bool isLate)
        => Assert.Equal(isLate ? ["warning for ann by penalise-late-report"] : [], After(days).Recommended());

    [Fact]
    public void An_event_that_the_policy_does_not_know_has_no_limit()
        => Assert.Empty(Occasion.Report("E1", "ann", new ReviewEvent("fire", new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 1))).Recommended());

    private static Occasion After(int days) => Occasion.Report("E1", "ann", new ReviewEvent("merger", new LocalDate(2026, 5, 4), new LocalDate(2026, 5, 4).PlusDays(days)));
}
