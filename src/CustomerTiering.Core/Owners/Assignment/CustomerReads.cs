using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Owners.Assignment;

/// <summary>
/// What eligibility rules read of a customer. Customers of whom all that is the same have the same eligible people, so that the rules are
/// asked once for each such profile and not for each customer.
/// </summary>
internal sealed class CustomerReads
{
    /// <summary>Members of the case that follow from the candidate, the day, or what every profile tells apart.</summary>
    private static readonly HashSet<string> Grouped =
    [
        nameof(OwnerCase.AsOf), nameof(OwnerCase.Candidate), nameof(OwnerCase.IsOwner), nameof(OwnerCase.OwnerRole), nameof(OwnerCase.Seniority),
        nameof(OwnerCase.SkillLevel), nameof(OwnerCase.OnLeave), nameof(OwnerCase.LeaveDays), nameof(OwnerCase.CurrentTier), nameof(OwnerCase.InRegion),
        nameof(OwnerCase.SpeaksLanguage), nameof(OwnerCase.HasSkill),
    ];

    public CustomerReads(RuleSet<OwnerCase, OwnerEligibility> rules)
    {
        var read = rules.SelectMany(static r => Operands.In(r.Condition).Concat(Operands.In(((IReadableRule)r).OutcomeTree))).ToList();
        Facts = [.. read.OfType<Operand.Fact>().Select(static f => f.Key).Distinct().OrderBy(static f => f.Id, StringComparer.Ordinal)];
        IsOpen = read.Exists(static o => o is Operand.Case or Operand.Opaque || (o is Operand.Member { Of: Operand.Case } member && !Grouped.Contains(member.Info.Name)));
    }

    /// <summary>Gets the facts that rules read, by id.</summary>
    public IReadOnlyList<FactKey> Facts { get; }

    /// <summary>Gets a value indicating whether a rule may read anything of a customer, so that each is a profile of its own.</summary>
    public bool IsOpen { get; }
}
