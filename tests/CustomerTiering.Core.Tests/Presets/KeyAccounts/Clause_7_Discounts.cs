using System.Linq;
using CustomerTiering.Discounts;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>The file holds discount terms with rate, form, start and end.</summary>
public class Clause_7_Discounts
{
    [Fact]
    public void Terms_hold_from_their_start_to_before_their_end_and_are_warned_of_thirty_days_ahead()
    {
        var discounts = TieringEngine.Create(Presets.KeyAccounts).Discounts;
        var terms = new EffectivePeriod(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1));

        Assert.Equal(
            [TermsStatus.NotYet, TermsStatus.InForce, TermsStatus.InForce, TermsStatus.EndsSoon, TermsStatus.EndsSoon, TermsStatus.Ended],
            new[] { new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 2), new LocalDate(2026, 12, 31), new LocalDate(2027, 1, 1) }
                .Select(day => discounts.StatusOf(terms, day)));
    }
}
