using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Shares;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Testing.Subjects;

/// <summary>What portfolio laws are checked on: something that ranks, classes, cuts and shares a portfolio. Immutable.</summary>
public sealed class PortfolioSubject
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    private PortfolioSubject(
        TieringPolicy policy,
        Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>> classes,
        Func<IReadOnlyList<CustomerValue>, IReadOnlyList<string>> best,
        Func<IReadOnlyList<CustomerValue>, Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>>> freeze,
        Func<IReadOnlyList<CustomerValue>, IReadOnlyList<decimal>> shares)
    {
        Policy = policy;
        (Classes, Best, Freeze, Shares) = (classes, best, freeze, shares);
    }

    /// <summary>Gets the policy.</summary>
    public TieringPolicy Policy { get; }

    /// <summary>Gets what gives the class of each customer whose value is known; the policy's ABC analysis.</summary>
    public Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>> Classes { get; }

    /// <summary>Gets what gives the ids of the best customers; the policy's list.</summary>
    public Func<IReadOnlyList<CustomerValue>, IReadOnlyList<string>> Best { get; }

    /// <summary>Gets what freezes the classes of a portfolio, and gives what classes any customers by them.</summary>
    public Func<IReadOnlyList<CustomerValue>, Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>>> Freeze { get; }

    /// <summary>Gets what gives the share of revenue of each class, the unknown together as one.</summary>
    public Func<IReadOnlyList<CustomerValue>, IReadOnlyList<decimal>> Shares { get; }

    /// <summary>Makes the subject of an engine whose policy has an ABC analysis and a list of the best.</summary>
    /// <exception cref="ArgumentException">The policy lacks one of them.</exception>
    public static PortfolioSubject Of(TieringEngine engine)
    {
        var portfolio = Guard.NotNull(engine, nameof(engine)).Portfolio;
        if (portfolio.Policy.Abc is null || portfolio.Policy.Top is null)
            throw new ArgumentException($"policy `{engine.Policy.Id}` has no `portfolio.abc` or no `portfolio.top`; laws on portfolios need both", nameof(engine));

        return new(
            engine.Policy,
            values => portfolio.Abc(values).Places.ToDictionary(static p => p.Customer, static p => p.Class.Code, StringComparer.Ordinal),
            values => [.. portfolio.Top(values).Places.Select(static p => p.Customer)],
            values => Frozen(portfolio.Abc(values).Freeze("frozen", Day)),
            values => SharesOf(portfolio, values));
    }

    /// <summary>Makes a subject that classes otherwise: a deliberately wrong one that a law should catch.</summary>
    public PortfolioSubject WithClasses(Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>> classes) => new(Policy, Guard.NotNull(classes, nameof(classes)), Best, Freeze, Shares);

    /// <summary>Makes a subject that finds other customers to be the best.</summary>
    public PortfolioSubject WithBest(Func<IReadOnlyList<CustomerValue>, IReadOnlyList<string>> best) => new(Policy, Classes, Guard.NotNull(best, nameof(best)), Freeze, Shares);

    /// <summary>Makes a subject that freezes otherwise.</summary>
    public PortfolioSubject WithFreeze(Func<IReadOnlyList<CustomerValue>, Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>>> freeze) => new(Policy, Classes, Best, Guard.NotNull(freeze, nameof(freeze)), Shares);

    /// <summary>Makes a subject that shares otherwise.</summary>
    public PortfolioSubject WithShares(Func<IReadOnlyList<CustomerValue>, IReadOnlyList<decimal>> shares) => new(Policy, Classes, Best, Freeze, Guard.NotNull(shares, nameof(shares)));

    private static Func<IReadOnlyList<CustomerValue>, IReadOnlyDictionary<string, string>> Frozen(CutOffs cutOffs)
        => values => values.Where(static v => v.Value is not null).ToDictionary(static v => v.Customer, v => cutOffs.StepOf(v.Value)!.Label, StringComparer.Ordinal);

    private static IReadOnlyList<decimal> SharesOf(PortfolioDecider portfolio, IReadOnlyList<CustomerValue> values)
    {
        var classes = portfolio.Abc(values).Places.ToDictionary(static p => p.Customer, static p => p.Class.Code, StringComparer.Ordinal);
        return [.. ShareTable.Of(values, c => classes.TryGetValue(c, out var code) ? code : "-", []).Parts.Select(static p => p.OfRevenue)];
    }
}
