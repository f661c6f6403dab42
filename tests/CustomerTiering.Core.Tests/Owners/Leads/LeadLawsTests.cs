using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Xunit.Abstractions;
using static CustomerTiering.Owners.Leads.LeadCommand;
using static CustomerTiering.Owners.Leads.LeadWalk;

namespace CustomerTiering.Owners.Leads;

/// <summary>
/// Who registers first has the lead alone; it is protected as long as the terms say and no longer; who had it when it became a customer is the
/// developer; claims of others are named. Every sequence of commands to depth 8, longer ones at random, and three machines that break each law.
/// </summary>
public sealed class LeadLawsTests(ITestOutputHelper output)
{
    private static readonly (string Law, string Name, Machine Machine)[] Wrong =
    [
        ("the first has it", "gives it to whoever claims it last", static (l, c, on) => c.Kind == LeadCommandKind.Register && l.Holder is { } h && h != c.Person ? Right(Right(l, GiveUp(h), on).Lead, c, on) : Right(l, c, on)),
        ("the first has it", "lets anybody give it up", static (l, c, on) => c.Kind == LeadCommandKind.GiveUp && l.Holder is { } h ? Right(l, GiveUp(h), on) : Right(l, c, on)),
        ("the first has it", "counts anybody's activity", static (l, c, on) => c.Kind == LeadCommandKind.RecordActivity && l.Holder is { } h ? Right(l, RecordActivity(h), on) : Right(l, c, on)),

        ("protection ends when it ends", "returns it a day late", static (l, c, on) => c.Kind == LeadCommandKind.PassTime && Right(l, c, on).Lead.Status == LeadStatus.Returned && l.LastOn == on.PlusDays(-1) && l.Status != LeadStatus.Returned ? new LeadResult(l, null) : Right(l, c, on)),
        ("protection ends when it ends", "returns it a day early", static (l, c, on) => c.Kind == LeadCommandKind.PassTime && Right(l, c, on.PlusDays(1)).Lead is { Status: LeadStatus.Returned } early && l.Holder is not null ? new LeadResult(early, null) : Right(l, c, on)),
        ("protection ends when it ends", "lets the last holder register again at once", static (l, c, on) => c.Kind == LeadCommandKind.Register && Right(l, c, on) is { Refusal.Reason: LeadRefusalReason.MustWait } ? Right(l, c, on.PlusDays(1)) : Right(l, c, on)),

        ("the developer is who had it", "lets anybody convert it", static (l, c, on) => c.Kind == LeadCommandKind.Convert && l.Holder is { } h ? Right(l, Convert(h), on) : Right(l, c, on)),
        ("the developer is who had it", "lets the last holder convert it from the pool", static (l, c, on) => c.Kind == LeadCommandKind.Convert && l.Holder is null && l.LastHolder == c.Person && l.Status == LeadStatus.Returned ? Right(Right(l, Register("zoe"), on).Lead, Convert("zoe"), on) : Right(l, c, on)),
        ("the developer is who had it", "goes on after it became a customer", static (l, c, on) => l.Status == LeadStatus.Converted && c.Kind == LeadCommandKind.Register ? new LeadResult(Lead.Register(l.Id, c.Person!, on, Terms), null) : Right(l, c, on)),

        ("disputes are named", "swallows claims of others", static (l, c, on) => c.Kind == LeadCommandKind.Register && l.Holder is not null ? Right(l, PassTime, on) : Right(l, c, on)),
        ("disputes are named", "counts the holder's own claim", static (l, c, on) => c.Kind == LeadCommandKind.Register && l.Holder == c.Person && l.Disputes.Count < 3 ? Right(l, Register($"{c.Person}-again"), on) : Right(l, c, on)),
        ("disputes are named", "forgets disputes when the lead returns", static (l, c, on) => Right(l, c, on) is { Lead: { Status: LeadStatus.Returned, Disputes.Count: > 0 } lead } ? new LeadResult(Returned(lead.LastHolder!, on), null) : Right(l, c, on)),
    ];

    public static TheoryData<string, string> Mistakes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (law, name, _) in Wrong)
                data.Add(law, name);
            return data;
        }
    }

    [Fact]
    public void Every_sequence_of_commands_to_depth_8_is_as_the_terms_say()
    {
        var (tried, places, problem) = Walk(8, Right);

        output.WriteLine($"{tried} commands tried, {places} places");
        Assert.Null(problem);
        Assert.True(places > 1_000, $"only {places} places");
    }

    [Fact]
    public void Longer_sequences_at_random_are_so_too()
        => Law.Holds(3000, Gen.ArrayOf(Gen.Choose(0, Commands.Count - 1), 40), static steps => Follow(steps, Right) is null);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_machine_that_breaks_a_law_is_caught(string law, string name)
    {
        var (_, _, problem) = Walk(6, Wrong.Single(w => w.Law == law && w.Name == name).Machine);

        output.WriteLine($"{law}: {problem}");
        Assert.NotNull(problem);
    }

    private static Lead Returned(string by, LocalDate on) => Right(Lead.Register("L1", by, on, Terms), GiveUp(by), on).Lead;
}
