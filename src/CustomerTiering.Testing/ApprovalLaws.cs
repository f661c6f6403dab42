using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Testing.Approvals;
using CustomerTiering.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing;

/// <summary>
/// What holds of everything that people approve, for hosts that wrap or store approvals:
/// <c>ApprovalLaws.Check(ApprovalMachine.OfTheLibrary.WithStore(MyStore)).ThrowIfBroken()</c>. Every sequence of commands up to a depth is
/// tried in two small offices, longer ones at random; what a machine does is compared with paper and pencil.
/// </summary>
public static class ApprovalLaws
{
    private const int LongSequence = 40;

    /// <summary>Gets the law that nobody decides on their own request, not by a role of theirs, a role lent to them, or one that they lent.</summary>
    public static ApprovalLaw NobodyDecidesOnTheirOwn { get; } = new(
        "nobody-decides-on-their-own-request",
        "Whoever requested something does not decide on it, in whatever capacity.",
        static t => !t.WasCarriedOut ? null
            : t.Expected == ApprovalRefusalReason.OwnRequest ? $"`{t.Command.Person}` requested it and was let `{t.Command.Name}`"
            : t.Item.Grants.FirstOrDefault(static g => g.Person == ApprovalOffice.Requester || g.OnBehalfOf == ApprovalOffice.Requester) is { } own ? $"`{own.Person}` approved for `{own.OnBehalfOf ?? own.Person}`, who requested it"
            : null);

    /// <summary>Gets the law that only who stands for a waiting role decides: no stage is skipped, no lent role lent on, used past its days or after it was taken back.</summary>
    public static ApprovalLaw OnlyWhoIsAskedDecides { get; } = new(
        "only-who-is-asked-decides",
        "Only who stands for a role that is waited for decides, and lends only a role that is their own.",
        static t => t.WasCarriedOut && t.Expected is ApprovalRefusalReason.NotEntitled or ApprovalRefusalReason.BadDelegation ? $"`{t.Command.Person}` was let `{t.Command.Name}`" : null);

    /// <summary>Gets the law that stages come in order, each with all of its roles.</summary>
    public static ApprovalLaw NoStageIsSkipped { get; } = new(
        "no-stage-is-skipped",
        "An item waits for the first stage of which a role has not approved, and is approved only after the last.",
        static t => t.WasCarriedOut && (t.Item.CurrentStage > t.Naive.Stage || (t.Item.Status == ApprovalItemStatus.Approved && t.Naive.Status != ApprovalItemStatus.Approved))
            ? $"it stands at stage {t.Item.CurrentStage + 1} as {t.Item.Status}, and {t.Naive.Stage} stages have approved" : null);

    /// <summary>Gets the law that an approval is of what was seen.</summary>
    public static ApprovalLaw WhatWasSeenIsDecided { get; } = new(
        "what-was-seen-is-what-is-decided",
        "Who saw another content than the present one is refused.",
        static t => t.WasCarriedOut && t.Expected == ApprovalRefusalReason.StaleFingerprint ? $"`{t.Command.Person}` decided on what is not asked for any more" : null);

    /// <summary>Gets the law that what changed needs approval again and what did not stands.</summary>
    public static ApprovalLaw OnlyWhatChangedIsAskedAgain { get; } = new(
        "only-what-changed-is-asked-again",
        "Amending takes away all approvals of what has another fingerprint, and none of what has the same.",
        static t => t.WasCarriedOut && t.Command is AmendCommand && t.Expected is null && t.Item.Grants.Count != t.Naive.Grants.Count
            ? $"{t.Item.Grants.Count} approvals stand where {t.Naive.Grants.Count} should" : null);

    /// <summary>Gets the law that nothing is decided from the day on which it expires, whatever was reminded or lent before.</summary>
    public static ApprovalLaw ExpiryHolds { get; } = new(
        "expiry-holds",
        "A request can be approved up to, and not on, the day it expires; reminders and escalation do not move that day.",
        static t => !t.WasCarriedOut ? null
            : t.Naive.Status == ApprovalItemStatus.Expired != (t.Item.Status == ApprovalItemStatus.Expired) ? $"on {t.On:uuuu-MM-dd} it is {t.Item.Status} and should be {t.Naive.Status}"
            : null);

    /// <summary>Gets the law that reminders and escalation come on their days, and no others.</summary>
    public static ApprovalLaw RemindersComeWhenDue { get; } = new(
        "reminders-and-escalation-come-when-due",
        "Each day brings the reminders, the escalation and the expiry that are due on it, and no others.",
        static t => t.WasCarriedOut && t.Expected is null && !Brought(t.Result).SequenceEqual(t.NaiveThatDay.Brought)
            ? $"on {t.On:uuuu-MM-dd} came [{string.Join(", ", Brought(t.Result))}] and [{string.Join(", ", t.NaiveThatDay.Brought)}] was due" : null);

    /// <summary>Gets the law that an approval covers its content while it is valid, and nothing else.</summary>
    public static ApprovalLaw OnlyWhatIsApprovedIsCovered { get; } = new(
        "only-what-is-approved-is-covered",
        "Covered is what all stages have approved, with exactly that fingerprint, from that day up to and not on the day its validity ends.",
        static t => !t.WasCarriedOut ? null : t.Places()
            .Where(p => t.Machine.Covers(t.Result.Request, ApprovalOffice.Item, p.Content, p.Day) != t.Naive.Covers(p.Content, p.Day))
            .Select(p => $"`{p.Content}` is {(t.Naive.Covers(p.Content, p.Day) ? "not covered" : "covered")} on {p.Day:uuuu-MM-dd}")
            .FirstOrDefault(),
        ofPlaces: true);

    /// <summary>Gets the law that the requester alone amends and withdraws, and what has ended stays so.</summary>
    public static ApprovalLaw WhatHasEndedStaysSo { get; } = new(
        "what-has-ended-stays-so",
        "The requester alone amends and withdraws; what was rejected, withdrawn or has expired does not change any more.",
        static t => t.WasCarriedOut && t.Expected is ApprovalRefusalReason.NotRequester or ApprovalRefusalReason.Closed or ApprovalRefusalReason.NotWaiting
            ? $"`{t.Command.Person}` was let `{t.Command.Name}` where it is {t.NaiveThatDay.Status}" : null);

    /// <summary>Gets the law that a refused command changes nothing, and one that may be carried out is.</summary>
    public static ApprovalLaw RefusalsAreRight { get; } = new(
        "refusals-change-nothing-and-are-needed",
        "A refused command leaves the request as it was, and no command is refused that may be carried out.",
        static t => !t.Result.IsRefused ? null
            : t.Expected is null ? $"`{t.Command.Person}` was refused `{t.Command.Name}`, which may be done"
            : t.Result.Request.ToRecord() != t.Before.ToRecord() ? $"`{t.Command.Name}` was refused and has changed the request"
            : null);

    /// <summary>Gets the law that a stored request is read back as it was.</summary>
    public static ApprovalLaw StoredRequestsComeBack { get; } = new(
        "stored-requests-come-back",
        "A request that was stored is read back as it was, approvals, people on whose behalf, and days included.",
        static t => t.WasCarriedOut && t.Machine.Store(t.Result.Request) is var back && back.ToRecord() != t.Result.Request.ToRecord() ? "it was read back as another one" : null,
        ofPlaces: true);

    /// <summary>Gets the law that a grant names who approved, for which role, and on whose behalf.</summary>
    public static ApprovalLaw BothPeopleAreRecorded { get; } = new(
        "both-people-are-recorded",
        "Each approval names who gave it, for which role, and who had lent it.",
        static t => t.WasCarriedOut && t.Expected is null && !t.Item.Grants.Select(static g => (g.Stage, g.Role, g.Person, g.OnBehalfOf)).SequenceEqual(t.Naive.Grants)
            ? $"recorded is [{string.Join("; ", t.Item.Grants.Select(static g => $"{g.Role} by {g.Person} for {g.OnBehalfOf ?? "nobody"}"))}]" : null);

    /// <summary>Gets all laws.</summary>
    public static IReadOnlyList<ApprovalLaw> All { get; } =
    [
        NobodyDecidesOnTheirOwn, OnlyWhoIsAskedDecides, NoStageIsSkipped, WhatWasSeenIsDecided, OnlyWhatChangedIsAskedAgain, ExpiryHolds,
        RemindersComeWhenDue, OnlyWhatIsApprovedIsCovered, WhatHasEndedStaysSo, RefusalsAreRight, StoredRequestsComeBack, BothPeopleAreRecorded,
    ];

    /// <summary>Checks all laws.</summary>
    /// <param name="machine">What is checked.</param>
    /// <param name="depth">How long the sequences are of which every one is tried, 1 or more; each more takes about three times as long.</param>
    /// <param name="sequences">How many longer sequences are tried at random, 0 or more.</param>
    /// <param name="seed">The seed of the random ones; the same seed tries the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1, or the number of sequences below 0.</exception>
    public static ApprovalReport Check(ApprovalMachine machine, int depth = 5, int sequences = 500, ulong seed = 1) => Check(machine, All, depth, sequences, seed);

    /// <summary>Checks some laws.</summary>
    /// <param name="machine">What is checked.</param>
    /// <param name="laws">The laws.</param>
    /// <param name="depth">How long the sequences are of which every one is tried, 1 or more.</param>
    /// <param name="sequences">How many longer sequences are tried at random, 0 or more.</param>
    /// <param name="seed">The seed of the random ones; the same seed tries the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1, or the number of sequences below 0.</exception>
    public static ApprovalReport Check(ApprovalMachine machine, IReadOnlyList<ApprovalLaw> laws, int depth = 5, int sequences = 500, ulong seed = 1)
    {
        if (depth < 1)
            throw new ArgumentOutOfRangeException(nameof(depth), depth, "sequences have 1 command or more");
        if (sequences < 0)
            throw new ArgumentOutOfRangeException(nameof(sequences), sequences, "0 sequences or more are tried");

        var walk = new ApprovalWalk(Guard.NotNull(machine, nameof(machine)), Guard.NotNull(laws, nameof(laws)));
        foreach (var office in ApprovalOffice.All)
        {
            walk.Exhaust(office, depth);
            foreach (var sequence in AtRandom(office, sequences, seed))
                walk.Follow(office, sequence);
        }

        return walk.Report;
    }

    private static int[][] AtRandom(ApprovalOffice office, int sequences, ulong seed)
        => sequences == 0 ? [] : Gen.ArrayOf(Gen.Choose(0, office.Steps.Count - 1), LongSequence).Sample(sequences, new Rnd(seed), 1);

    private static IEnumerable<ApprovalEventKind> Brought(ApprovalResult result)
        => result.Events.Select(static e => e.Kind).Where(static k => k is ApprovalEventKind.Reminded or ApprovalEventKind.Escalated or ApprovalEventKind.Expired);
}
