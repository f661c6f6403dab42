using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Wording;

namespace CustomerTiering.Access;

/// <summary>
/// Decides who may do what with which part of a customer's file, before any fact of the customer is read: it is not even given one. Made by an
/// engine; safe for use by many threads at once.
/// </summary>
public sealed class AccessDecider
{
    private readonly TieringEngine _engine;

    internal AccessDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public AccessPolicy Policy => _engine.Policy.Access;

    /// <summary>Decides whether somebody may do something with a part of a customer's file.</summary>
    /// <param name="request">Who wants to do what.</param>
    /// <exception cref="DecisionInputException">The policy knows no such action or part, or is not in force on the day.</exception>
    /// <exception cref="Rules.RuleException">A rule failed.</exception>
    public AccessDecision Decide(AccessRequest request)
    {
        Guard.NotNull(request, nameof(request));
        Check(request, "action", request.Action, Policy.Actions.Select(static a => a.Id));
        Check(request, "part", request.Part, Policy.Parts.Select(static p => p.Id));
        _engine.RequireInForce(request.Customer, request.On);
        var empty = _engine.Bind(new CustomerFactsBuilder { Id = request.Customer }.Build());
        return new AccessDecision(_engine, request, _engine.Rules.Of(Areas.Access).Ask(new AccessCase(request, empty)));
    }

    /// <summary>Asks for the leave that a decision says is needed: of all roles that it names, one after another unless the policy sets them side by side. Until when it holds the policy says under <c>approvals</c>.</summary>
    /// <param name="decision">A decision of this engine that says to ask.</param>
    /// <param name="id">The request's id; never blank.</param>
    /// <returns>The request, made by the person on the day of the decision; give it with the next <see cref="AccessRequest"/>.</returns>
    /// <exception cref="ArgumentException">The id is blank, the decision is another engine's, or it does not say to ask.</exception>
    public ApprovalRequest RequestLeave(AccessDecision decision, string id)
    {
        if (Guard.NotNull(decision, nameof(decision)).Engine != _engine)
            throw new ArgumentException("the decision was made by another engine; ask that one", nameof(decision));
        if (decision.Answer != AccessAnswer.Ask)
            throw new ArgumentException($"`{decision.Request.Person}` is {decision.Answer.ToString().ToLowerInvariant()} here, and no leave is asked for", nameof(decision));

        var subject = decision.Request.Subject;
        var route = _engine.Approvals.RouteOf(subject.Kind, decision.AskOf, nameof(decision));
        return ApprovalRequest.Submit(id, subject.Kind, decision.Request.Person, [new ApprovalItem(subject.Id, subject.Fingerprint, route)], decision.AsOf, _engine.Approvals.DeadlinesOf(subject.Kind));
    }

    private static void Check(AccessRequest request, string what, string given, IEnumerable<string> known)
    {
        if (!known.Contains(given, StringComparer.Ordinal))
            throw new DecisionInputException(request.Customer, $"{what} `{given}` is not known; {NearestName.Hint(given, known)}");
    }
}
