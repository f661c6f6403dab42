using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Decisions;

namespace CustomerTiering.Credit;

/// <summary>Adds up what is at risk with the members of a group. A member that is left out would hide a risk, so that nobody may be.</summary>
internal static class GroupRollUp
{
    public static GroupExposure Of(CreditGroup group, IReadOnlyList<CreditDecision> members, ExchangeRates? rates)
    {
        if (Problems(group, members).ToList() is { Count: > 0 } problems)
            throw new ArgumentException($"group `{group.Id}` cannot be rolled up: {string.Join("; ", problems)}", nameof(members));

        return new GroupExposure(group, [.. members.OrderBy(static m => m.Subject, StringComparer.Ordinal).Select(m => new MemberExposure(m, amount => InGroup(group, m, amount, rates)))], rates?.Hash);
    }

    private static IEnumerable<string> Problems(CreditGroup group, IReadOnlyList<CreditDecision> members)
    {
        foreach (var missing in group.Members.Where(id => members.All(m => m.Subject != id)))
            yield return $"member `{missing}` has no assessment";
        foreach (var stranger in members.Where(m => !group.Members.Contains(m.Subject)))
            yield return $"`{stranger.Subject}` is no member";
        foreach (var twice in members.GroupBy(static m => m.Subject, StringComparer.Ordinal).Where(static g => g.Count() > 1))
            yield return $"`{twice.Key}` has more than one assessment";
        if (members.Select(static m => m.AsOf).Distinct().Count() > 1)
            yield return "the assessments are of different days";
    }

    private static decimal InGroup(CreditGroup group, CreditDecision member, decimal amount, ExchangeRates? rates)
        => member.Exposure.Currency is var own && own == group.Currency ? amount
            : rates?.Convert(amount, own, group.Currency)
                ?? throw new DecisionInputException(member.Subject, $"the account is in {own} and group `{group.Id}` in {group.Currency}, and there is no rate from {own} to {group.Currency}; give the rates");
}
