using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>
/// What becomes of a recommendation: confirmed or declined by people whom it does not concern, held back, released, taken back. It changes by its
/// steps alone, which read no clock: the same state, step and day give the same next state. The library pays and punishes nothing; what
/// <see cref="Status"/> says is due, the host carries out. Immutable; two courses are the same when their records are the same text.
/// </summary>
public sealed class IncentiveCourse
{
    private readonly CourseTerms _terms;

    internal IncentiveCourse(CourseTerms terms, CourseStatus status, LocalDate lastOn, string? ground)
    {
        _terms = terms;
        Status = status;
        LastOn = lastOn;
        Ground = ground;
    }

    /// <summary>Gets the id of the recommendation.</summary>
    public string Id => _terms.Id;

    /// <summary>Gets where it stands.</summary>
    public CourseStatus Status { get; }

    /// <summary>Gets the day of the last step.</summary>
    public LocalDate LastOn { get; }

    /// <summary>Gets why it was withdrawn, lapsed or is to be taken back; null for neither.</summary>
    public string? Ground { get; }

    /// <summary>Gets the first day on which what is held back may be released; null where nothing is held back.</summary>
    public LocalDate? ReleaseOn => _terms.ReleaseOn;

    /// <summary>Gets the first day on which a fall of the tier no longer leads to taking back; null where it never does.</summary>
    public LocalDate? TakeBackBefore => _terms.TakeBackBefore;

    /// <summary>Gets the ids of all people whom it concerns and who therefore decide nothing here.</summary>
    public IReadOnlyList<string> Concerned => _terms.Concerned;

    /// <summary>Gets what people must decide on now; null where nothing waits for them.</summary>
    public ApprovalItem? WaitingItem => Status switch
    {
        CourseStatus.Recommended => new ApprovalItem(_terms.Id, _terms.Fingerprint, _terms.Route),
        CourseStatus.TakeBackRecommended => _terms.TakeBackItem(Ground!),
        _ => null,
    };

    internal CourseTerms Terms => _terms;

    /// <summary>Begins the course of a recommendation.</summary>
    /// <param name="recommendation">What was recommended.</param>
    /// <param name="on">The day.</param>
    public static IncentiveCourse Begin(Recommendation recommendation, LocalDate on)
        => new(CourseTerms.Of(Guard.NotNull(recommendation, nameof(recommendation))), CourseStatus.Recommended, on, null);

    /// <inheritdoc cref="Begin(Recommendation, LocalDate)"/>
    public static IncentiveCourse Begin(Recommendation recommendation, DateTime on) => Begin(recommendation, Guard.DateOnly(on));

    /// <summary>
    /// Takes what an approval request decided on <see cref="WaitingItem"/>: a recommendation is confirmed or declined; a recommendation to take back
    /// is confirmed or waived.
    /// </summary>
    /// <param name="request">The request, made by somebody whom it does not concern.</param>
    /// <param name="on">The day.</param>
    public CourseResult Settle(ApprovalRequest request, LocalDate on)
    {
        Guard.NotNull(request, nameof(request));
        if (WaitingItem is not { } waiting)
            return Impossible("settle");
        if (on < LastOn)
            return Earlier(on);
        if (request.Find(waiting.Id) is not { } state || !state.Item.Equals(waiting))
            return Refused(CourseRefusal.AnotherItem, $"request `{request.Id}` does not hold `{waiting.Id}` as it stands now; submit the waiting item");

        var isApproved = request.Covers(waiting.Id, waiting.Fingerprint, on);
        if (!isApproved && state.Status != ApprovalItemStatus.Rejected)
            return Refused(CourseRefusal.NotDecided, $"request `{request.Id}` has not decided on `{waiting.Id}`, or its approval no longer holds");
        if (Deciders(request, state).FirstOrDefault(_terms.Concerned.Contains) is { } own)
            return Refused(CourseRefusal.ByConcerned, $"`{own}` is concerned by `{Id}` and does not decide on it");

        return (Status, isApproved) switch
        {
            (CourseStatus.Recommended, true) => To(ReleaseOn > on ? CourseStatus.HeldBack : CourseStatus.Confirmed, on, null),
            (CourseStatus.Recommended, false) => To(CourseStatus.Declined, on, null),
            (_, true) => To(CourseStatus.TakenBack, on, Ground),
            _ => To(CourseStatus.Waived, on, Ground),
        };
    }

    /// <inheritdoc cref="Settle(ApprovalRequest, LocalDate)"/>
    public CourseResult Settle(ApprovalRequest request, DateTime on) => Settle(request, Guard.DateOnly(on));

    /// <summary>Takes note that the data were corrected that it rests on: what nobody confirmed is withdrawn, what was confirmed is to be taken back.</summary>
    /// <param name="ground">What was corrected.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The ground is blank.</exception>
    public CourseResult Correct(string ground, LocalDate on)
    {
        Guard.NotBlank(ground, nameof(ground));
        return Status switch
        {
            _ when on < LastOn => Earlier(on),
            CourseStatus.Recommended => To(CourseStatus.Withdrawn, on, ground),
            CourseStatus.Confirmed or CourseStatus.HeldBack or CourseStatus.Released or CourseStatus.Lapsed => To(CourseStatus.TakeBackRecommended, on, ground),
            _ => Impossible("correct"),
        };
    }

    /// <inheritdoc cref="Correct(string, LocalDate)"/>
    public CourseResult Correct(string ground, DateTime on) => Correct(ground, Guard.DateOnly(on));

    /// <summary>
    /// Takes note that the tier fell that was rewarded: what nobody confirmed is withdrawn; within <see cref="TakeBackBefore"/> it is to be taken
    /// back; before <see cref="ReleaseOn"/> what is held back lapses.
    /// </summary>
    /// <param name="fellOn">The day on which it fell, not later than <paramref name="on"/>.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The tier fell later than the day.</exception>
    public CourseResult TierFell(LocalDate fellOn, LocalDate on)
    {
        if (fellOn > on)
            throw new ArgumentException("a fall is noted on its day or later", nameof(fellOn));
        if (on < LastOn)
            return Earlier(on);
        if (Status is not (CourseStatus.Recommended or CourseStatus.Confirmed or CourseStatus.HeldBack or CourseStatus.Released))
            return Impossible("note a fall");

        var (inWindow, isHeld) = (fellOn < TakeBackBefore, Status != CourseStatus.Released && fellOn < ReleaseOn);
        var ground = $"tier fell on {EffectivePeriod.Iso(fellOn)}";
        return Status == CourseStatus.Recommended && (inWindow || isHeld) ? To(CourseStatus.Withdrawn, on, ground)
            : inWindow ? To(CourseStatus.TakeBackRecommended, on, ground)
            : isHeld && Status == CourseStatus.HeldBack ? To(CourseStatus.Lapsed, on, ground)
            : Refused(CourseRefusal.OutsideWindow, $"the tier fell on {EffectivePeriod.Iso(fellOn)}, when it no longer mattered to `{Id}`");
    }

    /// <inheritdoc cref="TierFell(LocalDate, LocalDate)"/>
    public CourseResult TierFell(DateTime fellOn, DateTime on) => TierFell(Guard.DateOnly(fellOn), Guard.DateOnly(on));

    /// <summary>Releases what was held back, because the tier has held.</summary>
    /// <param name="on">The day, not before <see cref="ReleaseOn"/>.</param>
    public CourseResult Release(LocalDate on)
        => on < LastOn ? Earlier(on)
            : Status != CourseStatus.HeldBack ? Impossible("release")
            : on < ReleaseOn ? Refused(CourseRefusal.TooEarly, $"what is held back of `{Id}` is due on {EffectivePeriod.Iso(ReleaseOn!.Value)}")
            : To(CourseStatus.Released, on, null);

    /// <inheritdoc cref="Release(LocalDate)"/>
    public CourseResult Release(DateTime on) => Release(Guard.DateOnly(on));

    /// <summary>Gives the course as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => CourseRecord.Of(this);

    /// <summary>Reads a course back.</summary>
    /// <param name="record">What <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record.</exception>
    public static IncentiveCourse Parse(string record) => CourseRecord.Read(Guard.NotNull(record, nameof(record)));

    /// <summary>Gives everybody who took part: who approved or rejected, and who lent them the role.</summary>
    private static IEnumerable<string> Deciders(ApprovalRequest request, ApprovalItemState state)
        => state.Grants.SelectMany(static g => new[] { g.Person, g.OnBehalfOf })
            .Append(state.DecidedBy)
            .Concat(request.Delegations.Where(d => d.To == state.DecidedBy).Select(static d => d.From))
            .Append(request.RequestedBy)
            .Where(static p => p is not null)
            .Select(static p => p!);

    private CourseResult To(CourseStatus status, LocalDate on, string? ground) => new(new IncentiveCourse(_terms, status, on, ground));

    private CourseResult Impossible(string step) => Refused(CourseRefusal.NotPossible, $"`{Id}` is {ConditionPrinter.Words(Status.ToString()).Replace('-', ' ')}; there is nothing to {step}");

    private CourseResult Earlier(LocalDate on) => Refused(CourseRefusal.EarlierDay, $"{EffectivePeriod.Iso(on)} lies before the last step of {EffectivePeriod.Iso(LastOn)}");

    private CourseResult Refused(CourseRefusal refusal, string problem) => new(this, refusal, problem);
}
