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

    private readonly HashSet<FactKey> _facts = [];

    public CustomerReads(RuleSet<OwnerCase, OwnerEligibility> rules)
    {
        foreach (var rule in rules)
        {
            Visit(rule.Condition);
            Visit(((IReadableRule)rule).OutcomeTree);
        }

        Facts = [.. _facts.OrderBy(static f => f.Id, StringComparer.Ordinal)];
    }

    /// <summary>Gets the facts that rules read, by id.</summary>
    public IReadOnlyList<FactKey> Facts { get; }

    /// <summary>Gets a value indicating whether a rule may read anything of a customer, so that each is a profile of its own.</summary>
    public bool IsOpen { get; private set; }

    private void Visit(Condition condition)
    {
        switch (condition)
        {
            case Condition.All c:
                Each(c.Parts);
                break;
            case Condition.Any c:
                Each(c.Parts);
                break;
            case Condition.Not c:
                Visit(c.Part);
                break;
            case Condition.Unproven c:
                Visit(c.Part);
                break;
            case Condition.Compare c:
                Each([c.Left, c.Right]);
                break;
            case Condition.OneOf c:
                Visit(c.Operand);
                break;
            case Condition.Holds c:
                Visit(c.Operand);
                break;
            case Condition.IsUnknown c:
                Visit(c.Operand);
                break;
            case Condition.Choice c:
                Each([c.If, c.Then, c.Else]);
                break;
        }
    }

    private void Visit(Operand operand)
    {
        switch (operand)
        {
            case Operand.Fact o:
                _facts.Add(o.Key);
                break;
            case Operand.Member { Of: Operand.Case } o:
                IsOpen |= !Grouped.Contains(o.Info.Name);
                break;
            case Operand.Member o:
                Visit(o.Of);
                break;
            case Operand.Arithmetic o:
                Each([o.Left, o.Right]);
                break;
            case Operand.Negation o:
                Visit(o.Of);
                break;
            case Operand.Conversion o:
                Visit(o.Of);
                break;
            case Operand.Call o:
                Each(o.Target is null ? o.Arguments : [o.Target, .. o.Arguments]);
                break;
            case Operand.Coalesce o:
                Each([o.First, o.Second]);
                break;
            case Operand.Choice o:
                Visit(o.If);
                Each([o.Then, o.Else]);
                break;
            case Operand.Truth o:
                Visit(o.Condition);
                break;
            case Operand.Constant:
                break;
            default:
                IsOpen = true;
                break;
        }
    }

    private void Each(IEnumerable<Condition> parts)
    {
        foreach (var part in parts)
            Visit(part);
    }

    private void Each(IEnumerable<Operand> operands)
    {
        foreach (var operand in operands)
            Visit(operand);
    }
}
