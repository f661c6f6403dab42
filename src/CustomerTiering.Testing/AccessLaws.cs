using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using CustomerTiering.Testing.Access;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Testing;

/// <summary>
/// What holds of who may see which part of a file, for hosts that wrap the engine: <c>AccessLaws.Check(AccessMachine.Of(engine))</c>. Every
/// action on every part is tried by the owner, by somebody of each role, by somebody of none and by an outsider, with and without leave.
/// </summary>
public static class AccessLaws
{
    private const string Owner = "owner";
    private const string Nobody = "nobody";
    private const string Outsider = "outsider";

    private static readonly OffsetDateTime Morning = new LocalDate(2026, 3, 2).At(new LocalTime(9, 0)).WithOffset(Offset.FromHours(8));

    /// <summary>Gets the law on what the answer follows from.</summary>
    public static AccessLaw DenialGoesFirst { get; } = new(
        "denial-goes-before-asking-and-asking-before-leave",
        "The answer is the strictest that the rules that hit give; where none hits it is denied.",
        static (machine, request) => machine.Answer(request) is var answer && Strictest(machine, request) is var expected && answer != expected ? $"the answer is {answer} and the rules say {expected}" : null);

    /// <summary>Gets the law that the file's owner and the person alone make no difference by their ids.</summary>
    public static AccessLaw TheCustomerDoesNotMatter { get; } = new(
        "the-customer-does-not-matter",
        "Access is decided without the customer: another one with the same owner gets the same answer.",
        static (machine, request) => request.Leave is null && machine.Answer(request) != machine.Answer(Other(request)) ? "another customer of the same owner gets another answer" : null);

    /// <summary>Gets the law that leave is of what it was given for.</summary>
    public static AccessLaw LeaveIsOfOneThing { get; } = new(
        "leave-is-of-one-person-and-one-thing",
        "Leave helps nobody but who was given it, for nothing but what it was given for, and only from that day until it ends.",
        static (machine, request) => request.Leave is not { } leave ? null
            : Elsewhere(machine, request).FirstOrDefault(other => machine.Answer(With(other, leave)) != machine.Answer(With(other, null))) is { } helped ? $"leave helps `{helped.Person}` to `{helped.Action}` `{helped.Part}` of `{helped.Customer}` on {helped.At.Date:uuuu-MM-dd}"
            : null);

    /// <summary>Gets the law that everything is registered as it was answered.</summary>
    public static AccessLaw TheRegisterSaysWhatWasAnswered { get; } = new(
        "the-register-says-what-was-answered",
        "Every access has an entry that names who, what, when and the answer.",
        static (machine, request) => machine.Register(request) is var entry
            && new[] { request.Person, request.Customer, request.Action, request.Part, machine.Answer(request).ToString().ToLowerInvariant(), NodaTime.Text.InstantPattern.ExtendedIso.Format(request.At.ToInstant()) }
                .FirstOrDefault(said => !entry.Contains($"\"{said}\"")) is { } missing ? $"the entry does not say `{missing}`" : null);

    /// <summary>Gets all laws.</summary>
    public static IReadOnlyList<AccessLaw> All { get; } = [DenialGoesFirst, TheCustomerDoesNotMatter, LeaveIsOfOneThing, TheRegisterSaysWhatWasAnswered];

    /// <summary>Checks all laws.</summary>
    /// <param name="machine">What is checked.</param>
    /// <returns>What happened against each law, the first time; empty where all hold.</returns>
    public static IReadOnlyList<string> Check(AccessMachine machine)
    {
        var requests = Requests(Guard.NotNull(machine, nameof(machine))).ToList();
        return [.. All.Select(law => requests.Select(r => law.BreachOn(machine, r)).FirstOrDefault(static b => b is not null)).Where(static b => b is not null).Select(static b => b!)];
    }

    /// <summary>Gives every access that laws are checked on.</summary>
    /// <param name="machine">What is checked.</param>
    public static IEnumerable<AccessRequest> Requests(AccessMachine machine)
    {
        var access = Guard.NotNull(machine, nameof(machine)).Policy.Access;
        string[] roles = [.. machine.Policy.Roles.Select(static r => r.Id)];
        var roster = new Roster([new Person(Owner), new Person(Nobody), .. roles.Select(static r => new Person($"of-{r}", r))]);
        return from action in access.Actions
               from part in access.Parts
               from person in (string[])[Owner, Nobody, Outsider, .. roles.Select(static r => $"of-{r}")]
               let request = Request(person, "C1", action.Id, part.Id, Morning, roster)
               from leave in LeaveFor(machine, request)
               select With(request, leave);
    }

    private static IEnumerable<ApprovalRequest?> LeaveFor(AccessMachine machine, AccessRequest request)
    {
        yield return null;
        var decision = machine.Engine.Access.Decide(request);
        if (decision.Answer != AccessAnswer.Ask)
            yield break;

        var leave = machine.Engine.Access.RequestLeave(decision, "L1");
        yield return leave;

        var chief = new Roster([new Person("chief", [.. decision.AskOf])]);
        while (leave.Status == ApprovalStatus.Open)
            leave = leave.Apply(new ApproveCommand("chief", request.Customer, leave.Items[0].Item.Fingerprint), request.At.Date, chief).Request;
        yield return leave;
    }

    /// <summary>Other accesses than the one that leave was given for.</summary>
    private static IEnumerable<AccessRequest> Elsewhere(AccessMachine machine, AccessRequest r)
    {
        if (r.Person != Nobody)
            yield return Request(Nobody, r.Customer, r.Action, r.Part, r.At, r.Roster);
        yield return Request(r.Person, "C2", r.Action, r.Part, r.At, r.Roster);
        foreach (var action in machine.Policy.Access.Actions.Where(a => a.Id != r.Action))
            yield return Request(r.Person, r.Customer, action.Id, r.Part, r.At, r.Roster);
        foreach (var part in machine.Policy.Access.Parts.Where(p => p.Id != r.Part))
            yield return Request(r.Person, r.Customer, r.Action, part.Id, r.At, r.Roster);
        if (r.Leave!.Deadlines.ValidForDays is { } days)
            yield return Request(r.Person, r.Customer, r.Action, r.Part, r.At.LocalDateTime.PlusDays(days).WithOffset(r.At.Offset), r.Roster);
    }

    private static AccessAnswer Strictest(AccessMachine machine, AccessRequest request)
        => machine.Engine.Access.Decide(request).Rules.Select(static h => ((AccessVerdict)h.Value).Answer).DefaultIfEmpty(AccessAnswer.Denied).Min();

    private static AccessRequest Other(AccessRequest r) => Request(r.Person, "C2", r.Action, r.Part, r.At, r.Roster);

    private static AccessRequest With(AccessRequest r, ApprovalRequest? leave) => Request(r.Person, r.Customer, r.Action, r.Part, r.At, r.Roster, leave);

    private static AccessRequest Request(string person, string customer, string action, string part, OffsetDateTime at, Roster roster, ApprovalRequest? leave = null)
        => new AccessRequestBuilder { Person = person, Customer = customer, Owner = Owner, Action = action, Part = part, At = at, Roster = roster, Leave = leave }.Build();
}
