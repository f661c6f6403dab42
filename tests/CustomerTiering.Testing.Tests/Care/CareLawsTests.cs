using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Testing.Laws;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Testing.Care;

/// <summary>The engine keeps the laws by every preset, and each law catches three ways that do not.</summary>
public sealed class CareLawsTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, CareSubject> Subjects = Presets.Ids.ToDictionary(static id => id, static id => CareSubject.Of(TieringEngine.Create(Presets.Find(id))));

    public static IEnumerable<object[]> Mistakes => WrongCare.All.Select(static w => new object[] { w.Law.Name, w.Name });

    public static IEnumerable<object[]> Kept => Presets.Ids.SelectMany(static id => CareLaws.All.Select(l => new object[] { id, l.Name }));

    [Theory]
    [MemberData(nameof(Kept))]
    public void The_engine_keeps_the_law_by_every_preset(string preset, string law)
    {
        var checkedLaw = CareLaws.All.Single(l => l.Name == law);
        var result = checkedLaw.Check(Subjects[preset], Options());

        output.WriteLine(result.ToString());
        Assert.True(result.Outcome == LawOutcome.Holds || (result.Outcome == LawOutcome.NotMet && WrongCare.IsOfLedgers(checkedLaw) && Subjects[preset].Policy.Care.Budgets.Count == 0), result.ToString());
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_law_catches_the_way_that_breaks_it(string law, string mistake)
    {
        var wrong = WrongCare.All.Single(w => w.Law.Name == law && w.Name == mistake);
        var result = wrong.Law.Check(wrong.Of(Subjects[WrongCare.IsOfLedgers(wrong.Law) ? "key-accounts" : "cement-sales"]), Options());

        output.WriteLine(result.ToString());
        Assert.True(result.Outcome == LawOutcome.Broken, result.ToString());
        Assert.DoesNotContain("It threw", result.Counterexample);
    }

    [Fact]
    public void Each_law_has_three_wrong_ways() => Assert.All(CareLaws.All, static l => Assert.Equal(3, WrongCare.All.Count(w => w.Law == l)));

    [Fact]
    public void All_are_checked_at_once_and_a_broken_one_is_told_in_words()
    {
        Assert.Equal(CareLaws.All.Count, CareLaws.Check(Subjects["key-accounts"], new LawOptions { Cases = 30 }).Count);

        var wrong = WrongCare.All.First(static w => w.Name == "forgets what is withdrawn").Of(Subjects["key-accounts"]);
        Assert.Contains("BROKEN  a-reissue-loses-nothing", Assert.Throws<LawBrokenException>(() => CareLaws.Check(wrong, Options())).Message, System.StringComparison.Ordinal);
    }

    private static LawOptions Options() => new() { Cases = 150 };
}
