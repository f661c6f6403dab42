using System;
using System.Collections.Generic;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules;

/// <summary>The values that a policy gives to the parameters of one rule.</summary>
internal sealed class RuleArguments
{
    private readonly Dictionary<string, object> _values = [];

    /// <summary>Gets the arguments of a rule without parameters.</summary>
    public static RuleArguments None { get; } = new();

    /// <summary>Gets the values by parameter name, in the order they were set.</summary>
    public IReadOnlyDictionary<string, object> Values => _values;

    /// <summary>Sets a value.</summary>
    public RuleArguments With(string name, object value)
    {
        _values[name] = value;
        return this;
    }

    /// <summary>Gives the value as a constant that remembers its parameter.</summary>
    public Operand.Constant ConstantOf(RuleParameter parameter, Func<string, Exception> refuse)
        => _values.TryGetValue(parameter.Name, out var value)
            ? new Operand.Constant(value, parameter.Name)
            : throw refuse($"uses the parameter `{parameter.Name}`, which the template does not list");
}
