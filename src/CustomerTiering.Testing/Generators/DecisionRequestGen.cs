using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Testing.Generators;

/// <summary>Makes requests for a policy: customers with standings, credit, events and reviews, on days on which the policy and its rules begin and hold.</summary>
public static class DecisionRequestGen
{
    private static readonly LocalDate[] Days = [new(2025, 6, 30), new(2025, 1, 31), new(2024, 2, 29)];

    /// <summary>Gives requests that shrink to plain ones: regular reviews without event, pin and credit, of customers with plain facts.</summary>
    /// <param name="policy">The policy, with the host's rules: <see cref="TieringEngine.Policy"/>.</param>
    public static Arbitrary<DecisionRequest> For(TieringPolicy policy)
    {
        var bounds = Wording.Guard.NotNull(policy, nameof(policy)).FindBounds();
        var facts = CustomerFactsGen.For(policy);
        var gen = from day in Gen.Elements(DaysOf(policy))
                  from known in facts.Generator
                  from standing in StandingGen.For(policy, day).Generator
                  from credit in Credit(bounds)
                  from happened in Events(policy)
                  from review in Gen.Elements(null, "R1", "R2")
                  select new DecisionRequest(known, standing, day, credit, happened, review);
        return Arb.From(gen, request => Plainer(request, facts));
    }

    /// <summary>Gives portfolios: customers with ids of their own.</summary>
    /// <param name="policy">The policy, with the host's rules.</param>
    /// <param name="customers">How many customers.</param>
    public static Arbitrary<DecisionRequest[]> Portfolio(TieringPolicy policy, int customers)
    {
        var one = For(policy);
        return Arb.From(
            Gen.ArrayOf(one.Generator, customers).Select(static all => all.Select(static (r, i) => r.With(r.Facts.WithId($"C{i + 1}"))).ToArray()),
            static all => Enumerable.Range(0, all.Length > 1 ? all.Length : 0).Select(i => all.Where((_, at) => at != i).ToArray()));
    }

    /// <summary>Gives the request with other facts.</summary>
    public static DecisionRequest With(this DecisionRequest request, CustomerFacts facts)
        => new(facts, request.Standing, request.AsOf, request.Credit, request.ReviewEvent, request.Review);

    /// <summary>Gives the request with another standing.</summary>
    public static DecisionRequest With(this DecisionRequest request, Standing standing)
        => new(request.Facts, standing, request.AsOf, request.Credit, request.ReviewEvent, request.Review);

    private static IEnumerable<DecisionRequest> Plainer(DecisionRequest r, Arbitrary<CustomerFacts> facts)
    {
        if (r.ReviewEvent is not null)
            yield return new DecisionRequest(r.Facts, r.Standing, r.AsOf, r.Credit, null, r.Review);
        if (r.Credit.WarningLevel is not null || r.Credit.Grade is not null || r.Credit.OnHold is not null)
            yield return new DecisionRequest(r.Facts, r.Standing, r.AsOf, null, r.ReviewEvent, r.Review);
        if (r.Credit.OnHold is not null)
            yield return new DecisionRequest(r.Facts, r.Standing, r.AsOf, new CreditStanding(r.Credit.WarningLevel, r.Credit.Grade), r.ReviewEvent, r.Review);
        if (r.Credit.Grade is not null)
            yield return new DecisionRequest(r.Facts, r.Standing, r.AsOf, new CreditStanding(r.Credit.WarningLevel, null, r.Credit.OnHold), r.ReviewEvent, r.Review);
        if (r.Review is not null)
            yield return new DecisionRequest(r.Facts, r.Standing, r.AsOf, r.Credit, r.ReviewEvent);
        foreach (var standing in StandingGen.Plainer(r.Standing))
            yield return r.With(standing);
        foreach (var plainer in facts.Shrinker(r.Facts))
            yield return r.With(plainer);
    }

    private static LocalDate[] DaysOf(TieringPolicy policy)
    {
        var periods = policy.RuleSets.SelectMany(static s => s.Rules).Select(static r => r.Effective).OfType<EffectivePeriod>();
        var turns = periods.SelectMany(static p => new[] { p.From, p.From.PlusDays(-1), p.Before ?? p.From, (p.Before ?? p.From).PlusDays(-1) });
        var days = Days.Concat(turns).Where(policy.Effective.Contains).Distinct().ToArray();
        return days.Length > 0 ? days : [policy.Effective.From];
    }

    private static Gen<CreditStanding> Credit(DecisionBounds bounds)
    {
        int?[] levels = [null, 0, 1, 2, .. bounds.OfTerm("credit.warning-level").SelectMany(static l => new int?[] { (int)l, (int)l + 1 })];
        return from level in Gen.Elements(levels)
               from grade in Gen.Elements<string?>([null, "AA", .. bounds.CodesOfTerm("credit.grade")])
               from hold in Gen.Elements<bool?>(null, false, false, true)
               select new CreditStanding(level, grade, hold);
    }

    private static Gen<ReviewEvent?> Events(TieringPolicy policy)
    {
        ReviewEvent?[] kinds = [.. policy.Changes.Events.Select(static e => new ReviewEvent(e.Id))];
        var none = Gen.Constant<ReviewEvent?>(null);
        return kinds.Length == 0 ? none : Gen.Frequency((3, none), (1, Gen.Elements(kinds)));
    }
}
