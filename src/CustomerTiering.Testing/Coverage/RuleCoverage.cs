using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CustomerTiering.Rules;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Subjects;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Coverage;

/// <summary>
/// Which rules of a policy hit, nearly hit or never hit on generated customers. A rule that never hits is dead, shadowed by another, or asks for
/// what hardly ever comes together; somebody should look at it. Immutable.
/// </summary>
public sealed class RuleCoverage
{
    private RuleCoverage(CaseShares shares, IReadOnlyList<CoveredRule> rules)
    {
        Shares = shares;
        Rules = rules;
    }

    /// <summary>Gets the number of customers that were decided on.</summary>
    public int Customers => Shares.Customers;

    /// <summary>Gets how often each kind of customer came up.</summary>
    public CaseShares Shares { get; }

    /// <summary>Gets all rules that grade, set by set in the order of each.</summary>
    public IReadOnlyList<CoveredRule> Rules { get; }

    /// <summary>Gets the rules that hit nobody.</summary>
    public IReadOnlyList<CoveredRule> NeverHit => [.. Rules.Where(static r => r.Hits == 0)];

    /// <summary>Decides on generated customers and counts.</summary>
    /// <param name="subject">What decides.</param>
    /// <param name="options">How many customers, and from which seed; null for the defaults.</param>
    public static RuleCoverage Of(GradingSubject subject, LawOptions? options = null)
    {
        var (given, policy) = ((options ?? new LawOptions()).Copy(), Wording.Guard.NotNull(subject, nameof(subject)).Policy);
        var (hits, near) = (new Dictionary<IRule, int>(), new Dictionary<IRule, int>());
        var requests = DecisionRequestGen.For(policy).Generator.Sample(given.Cases, new Rnd(given.Seed), 1);
        var shares = new CaseShares(policy);
        foreach (var view in requests.Select(r => Attempt(subject, r)).OfType<DecisionView>())
        {
            shares.Count(view);
            foreach (var hit in view.Hits)
                Add(hits, hit.Rule);
            foreach (var miss in view.NearMisses)
                Add(near, miss.Rule);
        }

        return new(shares, [.. policy.RuleSets.Where(static s => Areas.Grading.Contains(s.Area)).SelectMany(s => s.Rules.Select(r => new CoveredRule(s, r, Count(hits, r), Count(near, r))))]);
    }

    /// <summary>Gives a line for each rule and one for each group of kinds.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(string.Format(CultureInfo.InvariantCulture, "Rules on {0} generated customers\n", Customers));
        foreach (var rule in Rules)
            text.AppendFormat(CultureInfo.InvariantCulture, "  {0,-17} {1,-42} {2}\n", rule.Set.Area.Id, rule.Rule.Id, rule.Hits > 0 ? $"hit {Number(rule.Hits)}, nearly {Number(rule.NearMisses)}" : $"NEVER HIT, nearly {Number(rule.NearMisses)}");
        return text.Append("Kinds of these customers\n  ").Append(Shares.ToString().Replace("\n", "\n  ")).ToString();
    }

    /// <summary>A customer that cannot be decided on is the laws' concern.</summary>
    private static DecisionView? Attempt(GradingSubject subject, DecisionRequest request)
    {
        try
        {
            return subject.Decide(request);
        }
        catch (RuleException)
        {
            return null;
        }
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static void Add(Dictionary<IRule, int> counts, IRule rule) => counts[rule] = Count(counts, rule) + 1;

    private static int Count(Dictionary<IRule, int> counts, IRule rule) => counts.TryGetValue(rule, out var count) ? count : 0;
}
