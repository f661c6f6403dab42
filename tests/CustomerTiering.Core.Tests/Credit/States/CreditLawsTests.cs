using System.Linq;
using CustomerTiering.Laws;
using CustomerTiering.People;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;
using static CustomerTiering.Credit.CreditLaws;

namespace CustomerTiering.Credit;

/// <summary>
/// A level rises by one a day at most, an override holds on its days alone, and a hold lasts while there is a reason: every sequence of
/// commands to depth 8, longer ones at random, and machines that get it wrong.
/// </summary>
public sealed class CreditLawsTests(ITestOutputHelper output)
{
    private const int Depth = 8;
    private static readonly Roster Everybody = new([new Person("fay", "finance"), new Person("sam", "finance")]);

    public static TheoryData<string> WrongMachines => [.. Wrong.Select(static w => w.Name)];

    private static readonly (string Name, Machine Machine, Reading Reading)[] Wrong =
    [
        ("level: rises by two at once", static (s, c, on, k) => c is AssessCommand { ReachedLevel: > 1 } ? Right(Right(s, c, on, k).State, c, on.PlusDays(1), k) : Right(s, c, on, k), RightReading),
        ("level: rises again when a day is assessed twice", static (s, c, on, k) => Right(Forgetful(s), c, on, k), RightReading),
        ("level: stays where it was when arrears are settled", static (s, c, on, k) => c is AssessCommand a && a.ReachedLevel < s.Level ? Right(s, new AssessCommand(s.Level, a.Hold), on, k) : Right(s, c, on, k), RightReading),
        ("level: falls as another policy says", static (s, c, on, k) => Right(s, c, on, new CreditControl(k.Fall == LevelFall.AtOnce ? LevelFall.OneADay : LevelFall.AtOnce, k.Release, k.OverrideRoles, k.LongestOverride)), RightReading),
        ("override: outlives its day by one", Right, static (s, day) => RightReading(s, day) == CreditStatus.OnHold && s.Override?.HoldsOn(day.PlusDays(-1)) == true ? CreditStatus.Released : RightReading(s, day)),
        ("override: ends a day early", Right, static (s, day) => RightReading(s, day) == CreditStatus.Released ? RightReading(s, day.PlusDays(1)) : RightReading(s, day)),
        ("override: never ends by itself", Right, static (s, day) => s.Override is not null ? CreditStatus.Released : RightReading(s, day)),
        ("override: by whom the policy does not name", static (s, c, on, k) => s.Apply(c, on, k, Everybody), RightReading),
        ("override: longer than the policy lets", static (s, c, on, k) => Right(s, c, on, new CreditControl(k.Fall, k.Release, k.OverrideRoles)), RightReading),
        ("override: of a hold that has ended covers the next", static (s, c, on, k) => c is AssessCommand { Hold: false } && s.Override is { } o ? Keeping(Right(s, c, on, k), o) : Right(s, c, on, k), RightReading),
        ("hold: ends though its reason stands", static (s, c, on, k) => c is AssessCommand { Hold: true } a && s.HeldSince is not null ? Right(s, new AssessCommand(a.ReachedLevel, false), on, k) : Right(s, c, on, k), RightReading),
        ("hold: stays though it is settled", static (s, c, on, k) => c is AssessCommand { Hold: false } a && s.HeldSince is not null ? Right(s, new AssessCommand(a.ReachedLevel, true), on, k) : Right(s, c, on, k), RightReading),
        ("hold: is released by anybody", static (s, c, on, k) => c is ReleaseHoldCommand r ? Right(s, new ReleaseHoldCommand("fay", r.Reason), on, k) : Right(s, c, on, k), RightReading),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_sequence_of_commands_to_depth_8_comes_to_what_the_history_says(int control)
    {
        var walk = Walk(Depth, CreditDesk.Controls[control], Right, RightReading);
        output.WriteLine($"{walk.Tried} commands tried, {walk.Accepted} carried out, {walk.Places} places");
        Assert.Null(walk.Problem);
        Assert.True(walk.Places > 200, $"only {walk.Places} places");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Longer_sequences_at_random_do_too(int control)
        => Law.Holds(2000, Gen.ArrayOf(Gen.Choose(0, CreditStep.All.Count - 1), 30), steps => Follow(steps, CreditDesk.Controls[control], Right, RightReading) is null);

    [Theory]
    [MemberData(nameof(WrongMachines))]
    public void A_machine_that_gets_it_wrong_is_caught(string name)
    {
        var (_, machine, reading) = Wrong.Single(w => w.Name == name);
        var problem = CreditDesk.Controls.Select(control => Walk(6, control, machine, reading).Problem).FirstOrDefault(static p => p is not null);
        output.WriteLine(problem);
        Assert.NotNull(problem);
    }

    private static CreditState Forgetful(CreditState s)
        => new(s.Level, s.LevelSince, s.Level, null, s.HeldSince, s.IsSettled, s.Override, s.LastOn, s.Version);

    private static CreditTransition Keeping(CreditTransition done, HoldOverride given)
        => new(done.State.WithHold(done.State.HeldSince, done.State.IsSettled, given), done.Events);
}
