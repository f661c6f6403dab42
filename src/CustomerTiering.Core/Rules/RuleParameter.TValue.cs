using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>A <see cref="RuleParameter"/> with the type of its value.</summary>
/// <typeparam name="TValue">The type: a decimal, an int, a tier, a string or a list of strings.</typeparam>
public sealed class RuleParameter<TValue> : RuleParameter
{
    internal RuleParameter(string name, string title, decimal? min, decimal? max, ParameterRelation? relation = null)
        : base(name, title, relation)
    {
        Min = min;
        Max = max;
    }

    /// <summary>Gets the least number, included; null for none.</summary>
    public decimal? Min { get; }

    /// <summary>Gets the greatest number, included; null for none.</summary>
    public decimal? Max { get; }

    /// <summary>Gives the parameter with a relation to another of the same template, which a policy that uses the template must keep.</summary>
    /// <param name="other">The other parameter; the template lists it too.</param>
    /// <param name="holds">Whether the relation holds between this parameter's value and the other's.</param>
    /// <param name="relation">The relation in words, as in "<c>to</c> is <em>better than</em> <c>from</c>".</param>
    /// <returns>A parameter of the same name that states the relation; list it in the template.</returns>
    /// <exception cref="System.ArgumentException">The relation is blank.</exception>
    public RuleParameter<TValue> Requires(RuleParameter<TValue> other, System.Func<TValue, TValue, bool> holds, string relation)
    {
        Guard.NotNull(other, nameof(other));
        Guard.NotNull(holds, nameof(holds));
        return new(Name, Title, Min, Max, new ParameterRelation(other.Name, (mine, others) => holds((TValue)mine, (TValue)others), Guard.NotBlank(relation, nameof(relation))));
    }

    /// <summary>Gets the value that the policy gives; stands in rule conditions and outcomes alone, where a constant takes its place.</summary>
    /// <exception cref="System.InvalidOperationException">Read outside a rule.</exception>
    public TValue Value => throw new System.InvalidOperationException($"parameter `{Name}` has a value only in a rule's condition or outcome");
}
