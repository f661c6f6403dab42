using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Owners;

/// <summary>Says in words what an owner's decision comes to beside its headline.</summary>
internal sealed class OwnerLines(OwnerDecision decision, PolicyTexts texts)
{
    private const int MostListed = 20;

    /// <summary>Gives who it was before, the role, who approves, who acts, and the alarm.</summary>
    public IEnumerable<string> Head()
    {
        yield return decision.Tier is { } tier ? texts.TierInFull(tier) : texts.Say("tier.none");
        if (decision.Candidate is { } owner)
            yield return texts.Say("owner.role", ("owner", owner.Id), ("role", texts.Role(owner.Role)));
        if (decision.IsChange && decision.PreviousOwner is { } previous)
            yield return texts.Say("owner.previous", ("owner", previous));
        if (decision.ApprovalBy is { Count: > 0 } roles)
            yield return texts.Say("headline.approvers", ("roles", texts.List(roles.Select(texts.Role))));
        if (decision.Acting is { } acting && acting != decision.Owner)
            yield return texts.Say("owner.acting", ("owner", decision.Owner!), ("acting", acting));
        if (decision.Alarm is { } alarm)
            yield return texts.Say($"owner.alarm.{ConditionPrinter.Words(alarm.Kind.ToString())}");
    }

    /// <summary>Gives for each person why not, the first of them by id.</summary>
    public IEnumerable<string> Refusals()
    {
        var refusals = decision.Alarm!.Refusals;
        foreach (var refusal in refusals.Take(MostListed))
            yield return texts.Say("owner.refusal", ("owner", refusal.Candidate), ("reasons", string.Join(texts.Say("owner.reasons"), Reasons(refusal))));
        if (refusals.Count > MostListed)
            yield return texts.Say("owner.refusals.more", ("n", texts.Value(refusals.Count - MostListed)));
    }

    private IEnumerable<string> Reasons(CandidateRefusal refusal)
    {
        foreach (var hit in refusal.Rules)
            yield return hit.TitleInWords(texts.Catalogue.Language);
        if (refusal.IsFull)
            yield return texts.Say("owner.full", ("load", texts.Value(refusal.At.Load)), ("capacity", texts.Value(refusal.At.Capacity!.Value)));
    }
}
