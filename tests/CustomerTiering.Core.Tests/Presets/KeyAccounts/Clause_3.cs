using System.Linq;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Key accounts are graded, and served by grade (art. 3, 15); the ladder is our default.</summary>
public class Clause_3
{
    [Fact]
    public void Grades_by_a_ladder_of_two_grades_above_ordinary_accounts()
        => Assert.Equal(["1 一级大客户", "2 二级大客户", "3 普通客户"], Presets.KeyAccounts.Tiers.Ladder.Select(static t => $"{t.Code} {t.Names["zh-Hans"]}"));

    [Fact]
    public void Places_accounts_of_each_grade()
        => Assert.Equal(
            ["Place 1 [key-account-department, general-manager]", "Place 2 [key-account-department]", "Place 3 [key-account-department]"],
            new[] { KeyAccounts.First, KeyAccounts.Second, KeyAccounts.Ordinary }.Select(static f => KeyAccounts.Decide(null, f).Proposal()));

    [Fact]
    public void Tells_the_service_centre_of_every_change()
        => Assert.Equal(["service-centre"], KeyAccounts.Decide("3", KeyAccounts.First).NoticesIfApproved);
}
