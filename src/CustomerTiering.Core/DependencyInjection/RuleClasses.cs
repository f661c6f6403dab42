using CustomerTiering.Rules;
using CustomerTiering.Wording;

namespace CustomerTiering.DependencyInjection;

/// <summary>
/// Adds rule classes to one set, made by the container with what their constructors ask for. Same words and same order as
/// <see cref="RuleSetEdit{TCase, TOutcome}"/>; the same call made twice counts once.
/// </summary>
/// <typeparam name="TCase">What the rules look at.</typeparam>
/// <typeparam name="TOutcome">What the rules decide.</typeparam>
public sealed class RuleClasses<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    private readonly CustomerTieringBuilder _builder;
    private readonly RuleArea<TCase, TOutcome> _area;

    internal RuleClasses(CustomerTieringBuilder builder, RuleArea<TCase, TOutcome> area)
    {
        _builder = builder;
        _area = area;
    }

    /// <summary>Adds a rule behind the last.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>The builder, for further calls.</returns>
    public CustomerTieringBuilder Add<TRule>()
        where TRule : Rule<TCase, TOutcome>
        => Put<TRule>(RulePlace.Last, null);

    /// <summary>Adds a rule in front of another; an unknown id is refused with the nearest name when the engine is made.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>The builder, for further calls.</returns>
    public CustomerTieringBuilder Before<TRule>(string id)
        where TRule : Rule<TCase, TOutcome>
        => Put<TRule>(RulePlace.Before, Guard.NotNull(id, nameof(id)));

    /// <summary>Adds a rule behind another; an unknown id is refused with the nearest name when the engine is made.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>The builder, for further calls.</returns>
    public CustomerTieringBuilder After<TRule>(string id)
        where TRule : Rule<TCase, TOutcome>
        => Put<TRule>(RulePlace.After, Guard.NotNull(id, nameof(id)));

    /// <summary>Puts a rule in the place of another; an unknown id is refused with the nearest name when the engine is made.</summary>
    /// <typeparam name="TRule">The class of the rule.</typeparam>
    /// <returns>The builder, for further calls.</returns>
    public CustomerTieringBuilder Replace<TRule>(string id)
        where TRule : Rule<TCase, TOutcome>
        => Put<TRule>(RulePlace.InPlaceOf, Guard.NotNull(id, nameof(id)));

    private CustomerTieringBuilder Put<TRule>(RulePlace place, string? neighbour)
        where TRule : Rule<TCase, TOutcome>
        => _builder.Take(new RuleClassStep<TCase, TOutcome, TRule>(_area, place, neighbour));
}
