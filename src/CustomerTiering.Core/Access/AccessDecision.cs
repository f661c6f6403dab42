using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using NodaTime.Text;

namespace CustomerTiering.Access;

/// <summary>
/// Whether somebody may do something with a part of a customer's file, and by which rules. A denial goes before asking, asking before
/// leave, and what no rule allows is denied. Immutable and safe to share.
/// </summary>
public sealed class AccessDecision : AreaDecision
{
    internal AccessDecision(TieringEngine engine, AccessRequest request, Answer<AccessCase, AccessVerdict> answer)
        : base(engine, "access", request.Customer, request.On, [answer])
    {
        Request = request;
        var verdicts = answer.Outcomes.ToList();
        var asked = verdicts.Where(static v => v.AskOf is not null).Select(static v => v.AskOf!).Distinct().ToList();
        Answer = verdicts.Count == 0 || verdicts.Contains(AccessVerdict.Deny) ? AccessAnswer.Denied
            : asked.Count > 0 ? AccessAnswer.Ask
            : AccessAnswer.Allowed;
        AskOf = Answer == AccessAnswer.Ask ? asked : [];
    }

    /// <summary>Gets what was asked for.</summary>
    public AccessRequest Request { get; }

    /// <summary>Gets the answer.</summary>
    public AccessAnswer Answer { get; }

    /// <summary>Gets the roles that give leave, each once, in the order of the rules: all of them have to; empty where leave is not asked for.</summary>
    public IReadOnlyList<string> AskOf { get; }

    /// <summary>Gets the id of the request for leave on which it is allowed; null where it is not on leave.</summary>
    public string? OnLeave => Answer == AccessAnswer.Allowed && Request.LeaveInForce ? Request.Leave!.Id : null;

    /// <summary>Gives the entry for the register (key accounts art. 9). Every answer is registered, not only what was allowed.</summary>
    /// <param name="previous">The entry before it; null for the first.</param>
    public AccessEntry EntryAfter(AccessEntry? previous) => new(this, previous?.Hash);

    private protected override void Record(CanonicalObject record) => record
        .Add("at", OffsetDateTimePattern.ExtendedIso.Format(Request.At))
        .Add("person", Request.Person)
        .Add("owner", Request.Owner)
        .Add("action", Request.Action)
        .Add("part", Request.Part)
        .Add("purpose", Request.Purpose)
        .Add("roster", Request.Roster.Hash)
        .Add("answer", Answer.ToString().ToLowerInvariant())
        .Add("askOf", AskOf)
        .Add("onLeave", OnLeave);

    private protected override string Headline(PolicyTexts texts) => texts.Say(
        "access.headline",
        ("person", Request.Person),
        ("customer", Request.Customer),
        ("action", texts.Code(AccessCodes.Action, Request.Action)),
        ("part", texts.Code(AccessCodes.Part, Request.Part)),
        ("answer", Said(texts)));

    private protected override void Explain(ExplanationText text)
    {
    }

    private string Said(PolicyTexts texts) => Answer switch
    {
        AccessAnswer.Ask => texts.Say("access.ask", ("roles", texts.List(AskOf.Select(texts.Role)))),
        AccessAnswer.Denied => texts.Say(Rules.Any(static r => r.Value is AccessVerdict { Answer: AccessAnswer.Denied }) ? "access.denied" : "access.denied.default"),
        _ => OnLeave is { } leave ? texts.Say("access.allowed.leave", ("request", leave)) : texts.Say("access.allowed"),
    };
}
