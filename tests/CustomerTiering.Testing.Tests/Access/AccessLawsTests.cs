using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using Xunit;

namespace CustomerTiering.Testing.Access;

/// <summary>The presets keep every access law, and each law catches three machines that do not.</summary>
public sealed class AccessLawsTests
{
    private static readonly AccessMachine Right = AccessMachine.Of(TieringEngine.Create(Presets.KeyAccounts));

    private static readonly (AccessLaw Law, string Name, AccessMachine Machine)[] Wrong =
    [
        (AccessLaws.DenialGoesFirst, "allows what no rule speaks of", Right.WithAnswer(static (r, answer) => Right.Engine.Access.Decide(r).Rules.Count == 0 ? AccessAnswer.Allowed : answer(r))),
        (AccessLaws.DenialGoesFirst, "asks where it is denied", Right.WithAnswer(static (r, answer) => answer(r) == AccessAnswer.Denied ? AccessAnswer.Ask : answer(r))),
        (AccessLaws.DenialGoesFirst, "allows without the leave that is asked for", Right.WithAnswer(static (r, answer) => answer(r) == AccessAnswer.Ask ? AccessAnswer.Allowed : answer(r))),

        (AccessLaws.TheCustomerDoesNotMatter, "opens one customer's file", Right.WithAnswer(static (r, answer) => r.Customer == "C1" ? AccessAnswer.Allowed : answer(r))),
        (AccessLaws.TheCustomerDoesNotMatter, "keeps one customer's terms from everybody", Right.WithAnswer(static (r, answer) => r is { Customer: "C2", Part: "discount-terms" } ? AccessAnswer.Denied : answer(r))),
        (AccessLaws.TheCustomerDoesNotMatter, "asks for one customer's contacts", Right.WithAnswer(static (r, answer) => r is { Customer: "C2", Part: "contacts", Action: "read" } ? AccessAnswer.Ask : answer(r))),

        (AccessLaws.LeaveIsOfOneThing, "takes anybody's leave", Right.WithAnswer(static (r, answer) => r.Leave?.Status == ApprovalStatus.Approved ? AccessAnswer.Allowed : answer(r))),
        (AccessLaws.LeaveIsOfOneThing, "lets leave go on for ever", Right.WithAnswer(static (r, answer) => r.Leave is { Status: ApprovalStatus.Approved } l && l.RequestedBy == r.Person && r.Customer == "C1" && r.At.Date > l.LastOn ? AccessAnswer.Allowed : answer(r))),
        (AccessLaws.LeaveIsOfOneThing, "takes leave to read for leave to copy", Right.WithAnswer(static (r, answer) => r.Leave is { Status: ApprovalStatus.Approved } && r.Action == "copy" ? AccessAnswer.Allowed : answer(r))),

        (AccessLaws.TheRegisterSaysWhatWasAnswered, "registers all as allowed", Right.WithRegister(static (r, entry) => entry(r).Replace("\"denied\"", "\"allowed\"", StringComparison.Ordinal))),
        (AccessLaws.TheRegisterSaysWhatWasAnswered, "registers no part", Right.WithRegister(static (r, entry) => entry(r).Replace($"\"part\":\"{r.Part}\",", string.Empty, StringComparison.Ordinal))),
        (AccessLaws.TheRegisterSaysWhatWasAnswered, "registers the hour of the wall for that of the world", Right.WithRegister(static (r, entry) => entry(r).Replace("T01:00:00Z", "T09:00:00Z", StringComparison.Ordinal))),
    ];

    public static IEnumerable<object[]> Mistakes => Wrong.Select(static w => new object[] { w.Law.Name, w.Name });

    [Theory]
    [InlineData("key-accounts")]
    [InlineData("foreign-trade")]
    [InlineData("cement-sales")]
    public void The_presets_keep_them(string preset)
    {
        var machine = AccessMachine.Of(TieringEngine.Create(Presets.Find(preset)));

        Assert.Empty(AccessLaws.Check(machine));
        Assert.Contains(AccessLaws.Requests(machine), r => r.Leave is not null && machine.Answer(r) == AccessAnswer.Allowed);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_law_catches_the_machine_that_breaks_it(string law, string mistake)
        => Assert.Contains(AccessLaws.Check(Wrong.Single(w => w.Law.Name == law && w.Name == mistake).Machine), b => b.StartsWith($"{law}: ", StringComparison.Ordinal));

    [Fact]
    public void Each_law_has_three_wrong_machines() => Assert.All(AccessLaws.All, static l => Assert.True(Wrong.Count(w => w.Law == l) >= 3));
}
