using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Resources;
using CustomerTiering.Rules;

namespace CustomerTiering.Portfolio;

/// <summary>Into which classes customers fall, and how all of them together are looked at. Immutable.</summary>
public sealed class PortfolioPolicy : IPolicySection
{
    internal PortfolioPolicy()
    {
    }

    private PortfolioPolicy(PortfolioPolicy from, RuleEdits edits)
    {
        (Lists, Axes, Measures, Abc, Top, TopShares, Ranks) = (from.Lists, from.Axes, from.Measures, from.Abc, from.Top, from.TopShares, from.Ranks);
        (Resources, LeastEffortOnProspects, LegalForms) = (from.Resources, from.LeastEffortOnProspects, from.LegalForms);
        (Classes, Movements, Coverage) = (edits.Of(from.Classes), edits.Of(from.Movements), edits.Of(from.Coverage));
    }

    /// <summary>Gets the dated lists that classes are read from (cement sales 6.1).</summary>
    public IReadOnlyList<MembershipDeclaration> Lists { get; internal init; } = [];

    /// <summary>Gets the ways in which customers are sorted (cement sales art. 6).</summary>
    public IReadOnlyList<ClassAxis> Axes { get; internal init; } = [];

    /// <summary>Gets the rules that say which class a customer has on each axis; the first that hits on an axis counts.</summary>
    public RuleSet<ClassCase, AxisPlace> Classes { get; internal init; } = new(Areas.PortfolioClasses, []);

    /// <summary>Gets the rules that say whether a customer comes, stays or goes; the first that hits counts.</summary>
    public RuleSet<MovementCase, Movement> Movements { get; internal init; } = new(Areas.PortfolioMovements, []);

    /// <summary>Gets the rules that say what is missing of an active customer.</summary>
    public RuleSet<CoverageCase, CoverageGap> Coverage { get; internal init; } = new(Areas.PortfolioCoverage, []);

    /// <summary>Gets the numbers by which movements are measured; null where the policy measures none.</summary>
    public MovementMeasures? Measures { get; internal init; }

    /// <summary>Gets the ABC analysis; null where the policy has none.</summary>
    public AbcPolicy? Abc { get; internal init; }

    /// <summary>Gets the best customers that are singled out; null where the policy singles out none.</summary>
    public TopPolicy? Top { get; internal init; }

    /// <summary>Gets the numbers of largest customers whose share of the whole is looked at; may be empty.</summary>
    public IReadOnlyList<int> TopShares { get; internal init; } = [];

    /// <summary>Gets the scales that give points by rank; may be empty.</summary>
    public IReadOnlyList<RankScale> Ranks { get; internal init; } = [];

    /// <summary>Gets the resources that are handed out over the tiers (service levels: resources); may be empty.</summary>
    public IReadOnlyList<ResourcePlan> Resources { get; internal init; } = [];

    /// <summary>Gets the least share of effort that prospects get, 0 to 1 (relationship care art. 4); null where the policy states none.</summary>
    public decimal? LeastEffortOnProspects { get; internal init; }

    /// <summary>Gets the legal forms that are left aside when names are compared; may be empty.</summary>
    public IReadOnlyList<string> LegalForms { get; internal init; } = [];

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static PortfolioPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Classes, Movements, Coverage];

    /// <summary>Gives the axis of an id; null where the policy lacks it.</summary>
    public ClassAxis? FindAxis(string id) => Axes.FirstOrDefault(a => a.Id == id);

    IPolicySection IPolicySection.With(RuleEdits edits) => new PortfolioPolicy(this, edits);
}
