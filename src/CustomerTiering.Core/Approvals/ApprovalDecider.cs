using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>
/// Makes requests of what must be approved, and carries out what was. Nothing takes effect that is not covered by a live approval of
/// exactly that. Made by an engine; safe for use by many threads at once.
/// </summary>
public sealed class ApprovalDecider
{
    private readonly TieringEngine _engine;
    private readonly ApprovalFingerprint _fingerprint;

    internal ApprovalDecider(TieringEngine engine)
    {
        _engine = engine;
        _fingerprint = new ApprovalFingerprint(engine);
    }

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public ApprovalPolicy Policy => _engine.Policy.Approvals;

    /// <summary>
    /// Gives what stands for what a decision turned on: the facts that grading reads, the standing, the proposal and who approves it. The same
    /// for a policy with other texts, and on another day where nothing has changed.
    /// </summary>
    /// <param name="decision">A decision of this engine.</param>
    /// <exception cref="ArgumentException">The decision is another engine's.</exception>
    public string FingerprintOf(Decision decision) => _fingerprint.Of(Own(decision));

    /// <summary>Gives the item of a decision, for a request or for amending one: the customer's id, the fingerprint, and the roles that the rules name, in the policy's stages.</summary>
    /// <param name="decision">A decision of this engine that requires approval.</param>
    /// <exception cref="ArgumentException">The decision is another engine's, requires no approval, or neither rules nor policy say whose.</exception>
    public ApprovalItem ItemOf(Decision decision)
        => Own(decision).RequiresApproval
            ? new ApprovalItem(decision.Customer, _fingerprint.Of(decision), RouteOf(ApprovalKinds.TierChange, decision.Approvers, nameof(decision)))
            : throw new ArgumentException($"nothing about `{decision.Customer}` has to be approved; apply it without a request", nameof(decision));

    /// <summary>Gives the item of anything else, for a request or for amending one, with the stages of the policy.</summary>
    /// <param name="subject">What is asked for.</param>
    /// <exception cref="ArgumentException">The policy does not say who approves things of that kind.</exception>
    public ApprovalItem ItemOf(ApprovalSubject subject)
        => new(Guard.NotNull(subject, nameof(subject)).Id, subject.Fingerprint, RouteOf(subject.Kind, [], nameof(subject)));

    /// <summary>Asks for approval of what a decision proposes.</summary>
    /// <param name="decision">A decision of this engine that requires approval.</param>
    /// <param name="id">The request's id; never blank.</param>
    /// <param name="requester">Who asks, and therefore does not approve it; never blank.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">A text is blank, the decision is another engine's, requires no approval, or nobody is named who gives it.</exception>
    public ApprovalRequest RequestFor(Decision decision, string id, string requester, LocalDate on) => RequestFor([decision], id, requester, on);

    /// <inheritdoc cref="RequestFor(Decision, string, string, LocalDate)"/>
    /// <param name="decision">A decision of this engine that requires approval.</param>
    /// <param name="id">The request's id; never blank.</param>
    /// <param name="requester">Who asks, and therefore does not approve it; never blank.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public ApprovalRequest RequestFor(Decision decision, string id, string requester, DateTime on) => RequestFor(decision, id, requester, Guard.DateOnly(on));

    /// <summary>Asks in one request for approval of what many decisions propose, such as a whole review's; each customer is an item that is approved by itself.</summary>
    /// <param name="decisions">Decisions of this engine that require approval, one for each customer.</param>
    /// <param name="id">The request's id; never blank.</param>
    /// <param name="requester">Who asks, and therefore does not approve it; never blank.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">As for one decision; there is none, or a customer stands twice.</exception>
    public ApprovalRequest RequestFor(IEnumerable<Decision> decisions, string id, string requester, LocalDate on)
        => ApprovalRequest.Submit(id, ApprovalKinds.TierChange, requester, Guard.NotNull(decisions, nameof(decisions)).Select(ItemOf), on, DeadlinesOf(ApprovalKinds.TierChange));

    /// <inheritdoc cref="RequestFor(IEnumerable{Decision}, string, string, LocalDate)"/>
    /// <param name="decisions">Decisions of this engine that require approval, one for each customer.</param>
    /// <param name="id">The request's id; never blank.</param>
    /// <param name="requester">Who asks, and therefore does not approve it; never blank.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public ApprovalRequest RequestFor(IEnumerable<Decision> decisions, string id, string requester, DateTime on) => RequestFor(decisions, id, requester, Guard.DateOnly(on));

    /// <summary>Asks for approval of anything else: a pin, a gift, an exception.</summary>
    /// <param name="subject">What is asked for.</param>
    /// <param name="id">The request's id; never blank.</param>
    /// <param name="requester">Who asks, and therefore does not approve it; never blank.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">A text is blank, or the policy does not say who approves things of that kind.</exception>
    public ApprovalRequest RequestFor(ApprovalSubject subject, string id, string requester, LocalDate on)
        => ApprovalRequest.Submit(id, Guard.NotNull(subject, nameof(subject)).Kind, requester, [ItemOf(subject)], on, DeadlinesOf(subject.Kind));

    /// <inheritdoc cref="RequestFor(ApprovalSubject, string, string, LocalDate)"/>
    /// <param name="subject">What is asked for.</param>
    /// <param name="id">The request's id; never blank.</param>
    /// <param name="requester">Who asks, and therefore does not approve it; never blank.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public ApprovalRequest RequestFor(ApprovalSubject subject, string id, string requester, DateTime on) => RequestFor(subject, id, requester, Guard.DateOnly(on));

    /// <summary>Gives what is missing before a decision may take effect.</summary>
    /// <param name="decision">A decision of this engine, as it is now.</param>
    /// <param name="request">The request as it stands; null where there is none.</param>
    /// <param name="on">The day on which it is to take effect.</param>
    /// <returns>What is missing; null where a live approval covers it, or none is needed.</returns>
    /// <exception cref="ArgumentException">The decision is another engine's.</exception>
    public ApprovalGap? GapOf(Decision decision, ApprovalRequest? request, LocalDate on)
        => Own(decision).RequiresApproval
            ? ApprovalCoverage.GapOf(request, ApprovalKinds.TierChange, decision.Customer, _fingerprint.Of(decision), on)
            : null;

    /// <inheritdoc cref="GapOf(Decision, ApprovalRequest, LocalDate)"/>
    /// <param name="decision">A decision of this engine, as it is now.</param>
    /// <param name="request">The request as it stands; null where there is none.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public ApprovalGap? GapOf(Decision decision, ApprovalRequest? request, DateTime on) => GapOf(decision, request, Guard.DateOnly(on));

    /// <summary>Lets a decision take effect where it is covered.</summary>
    /// <param name="decision">A decision of this engine, as it is now.</param>
    /// <param name="request">The request as it stands; null where none is needed.</param>
    /// <param name="on">The day.</param>
    /// <returns>The customer's next standing (<see cref="Decision.StandingIfApproved"/>), or what is missing.</returns>
    /// <exception cref="ArgumentException">The decision is another engine's.</exception>
    public AppliedApproval Apply(Decision decision, ApprovalRequest? request, LocalDate on)
        => GapOf(decision, request, on) is { } gap ? new AppliedApproval(gap) : new AppliedApproval(decision.StandingIfApproved());

    /// <inheritdoc cref="Apply(Decision, ApprovalRequest, LocalDate)"/>
    /// <param name="decision">A decision of this engine, as it is now.</param>
    /// <param name="request">The request as it stands; null where none is needed.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public AppliedApproval Apply(Decision decision, ApprovalRequest? request, DateTime on) => Apply(decision, request, Guard.DateOnly(on));

    /// <summary>Lets a tier set by hand take effect where it is covered; who approved last stands as the pin's approver.</summary>
    /// <param name="customer">The customer's id.</param>
    /// <param name="pin">The pin; whoever it names as approver is not looked at.</param>
    /// <param name="standing">What the customer is now.</param>
    /// <param name="request">The request as it stands; null where there is none.</param>
    /// <param name="on">The day.</param>
    /// <returns>The standing with the pin, or what is missing.</returns>
    /// <exception cref="ArgumentException">The policy has no such tier.</exception>
    public AppliedApproval Apply(string customer, TierPin pin, Standing standing, ApprovalRequest? request, LocalDate on)
    {
        Guard.NotNull(pin, nameof(pin));
        Guard.NotNull(standing, nameof(standing));
        if (_engine.Policy.Tiers.Resolve(pin.Tier) is null)
            throw new ArgumentException($"tier `{pin.Tier}` is not in policy `{_engine.Policy.Id}`; {NearestName.Hint(pin.Tier, _engine.Policy.Tiers.Ladder.Select(static t => t.Code))}", nameof(pin));

        return ApprovalSubject.OfPin(customer, pin.Kind, pin.Tier, pin.Expires, pin.Reason).GapOf(request, on) is { } gap
            ? new AppliedApproval(gap)
            : new AppliedApproval(new StandingBuilder(standing)
            {
                Pin = new TierPin(pin.Kind, pin.Tier, request!.Find(customer)!.Grants[^1].Person, pin.Expires, pin.Reason),
            }.Build());
    }

    /// <inheritdoc cref="Apply(string, TierPin, Standing, ApprovalRequest, LocalDate)"/>
    /// <param name="customer">The customer's id.</param>
    /// <param name="pin">The pin; whoever it names as approver is not looked at.</param>
    /// <param name="standing">What the customer is now.</param>
    /// <param name="request">The request as it stands; null where there is none.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public AppliedApproval Apply(string customer, TierPin pin, Standing standing, ApprovalRequest? request, DateTime on) => Apply(customer, pin, standing, request, Guard.DateOnly(on));

    internal ApprovalDeadlines DeadlinesOf(string kind) => Policy.Find(kind)?.Deadlines ?? ApprovalDeadlines.None;

    /// <summary>Gives the route of a kind for the roles that must approve.</summary>
    internal ApprovalRoute RouteOf(string kind, IReadOnlyList<string> roles, string argument)
        => Policy.Find(kind) is { } known ? known.RouteFor(roles) ?? throw Nobody(kind, argument)
            : roles.Count > 0 ? ApprovalRoute.Of([.. roles])
            : throw Nobody(kind, argument);

    private ArgumentException Nobody(string kind, string argument)
        => new($"policy `{_engine.Policy.Id}` does not say who approves `{kind}`; list its `stages` under `approvals`, {NearestName.Hint(kind, Policy.Kinds.Select(static k => k.Id))}", argument);

    private Decision Own(Decision decision)
        => Guard.NotNull(decision, nameof(decision)).Engine == _engine ? decision
            : throw new ArgumentException("the decision was made by another engine; ask that one", nameof(decision));
}
