using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Cli.Input;

/// <summary>The rules that a command decides by. Without any of them its answer would look like a decision and be none, so the policy is refused.</summary>
internal sealed class NeededRules
{
    private readonly string _section;
    private readonly string _deed;
    private readonly Func<TieringPolicy, IEnumerable<IRuleSet>> _sets;

    private NeededRules(string section, string deed, Func<TieringPolicy, IEnumerable<IRuleSet>> sets) => (_section, _deed, _sets) = (section, deed, sets);

    /// <summary>Gets those of credit; a grade alone warns nobody and holds nothing.</summary>
    public static NeededRules Credit { get; } = new("credit", "warns, holds or sets a task", static p => [p.Credit.Warnings, p.Credit.Holds, p.Credit.Tasks]);

    /// <summary>Gets those of discounts.</summary>
    public static NeededRules Discounts { get; } = new("discounts", "limits or routes a concession", static p => [p.Discounts.Limits, p.Discounts.Routes]);

    /// <summary>Gives the engine of a policy that has one of the rules.</summary>
    /// <exception cref="RefusedException">It has none.</exception>
    public TieringEngine In(TieringEngine engine)
        => AreIn(engine.Policy)
            ? engine
            : throw new RefusedException($"policy `{engine.Policy.Id}` has no rule in its section `{_section}` that {_deed}; presets that have one: {string.Join(", ", Presets.Ids.Where(id => AreIn(Presets.Find(id))).Select(static id => $"`{id}`"))}");

    private bool AreIn(TieringPolicy policy) => _sets(policy).Any(static s => s.Rules.Count > 0);
}
