using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Comparisons;

/// <summary>How often one rule hits customers who move under one policy only, or says something else under each. Immutable.</summary>
public sealed class RuleDriver
{
    internal RuleDriver(IReadOnlyList<RuleDifference> differences)
    {
        Set = differences[0].Set;
        RuleA = differences.Select(static d => d.RuleA).FirstOrDefault(static r => r is not null);
        RuleB = differences.Select(static d => d.RuleB).FirstOrDefault(static r => r is not null);
        OnlyUnderA = differences.Count(static d => d.RuleB is null);
        OnlyUnderB = differences.Count(static d => d.RuleA is null);
        Otherwise = differences.Count - OnlyUnderA - OnlyUnderB;
    }

    /// <summary>Gets the id of the rule set.</summary>
    public string Set { get; }

    /// <summary>Gets the rule's id.</summary>
    public string Rule => (RuleA ?? RuleB)!.Id;

    /// <summary>Gets the rule as the first policy has it; null where it hit nobody there.</summary>
    public IRule? RuleA { get; }

    /// <summary>Gets the rule as the second policy has it; null where it hit nobody there.</summary>
    public IRule? RuleB { get; }

    /// <summary>Gets how many customers who move it hits under the first policy only.</summary>
    public int OnlyUnderA { get; }

    /// <summary>Gets how many customers who move it hits under the second policy only.</summary>
    public int OnlyUnderB { get; }

    /// <summary>Gets how many customers who move it hits under both, saying something else in each.</summary>
    public int Otherwise { get; }

    /// <summary>Gets all customers who move and whom it treats differently.</summary>
    public int Customers => OnlyUnderA + OnlyUnderB + Otherwise;
}
