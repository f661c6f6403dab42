using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Texts;

/// <summary>The words for one outcome. Where it is a rule's and not a decision's, values that come from a parameter are followed by its name.</summary>
internal sealed class OutcomeText(PolicyTexts texts, IReadOnlyList<Operand.Constant> arguments)
{
    /// <summary>Gets the names and values of the policy.</summary>
    public PolicyTexts Texts { get; } = texts;

    /// <inheritdoc cref="TextCatalogue.Say"/>
    public string Say(string key, params (string Name, string Value)[] values) => Texts.Say(key, values);

    /// <summary>Says a role.</summary>
    public string Role(string id) => Named(Texts.Role(id), id);

    /// <summary>Gives a value as it is said, with the name of the parameter that it comes from.</summary>
    /// <param name="said">The value in words.</param>
    /// <param name="value">The value.</param>
    public string Named(string said, object value)
        => arguments.FirstOrDefault(a => a.Parameter is not null && Same(a.Value, value)) is { Parameter: { } name }
            ? Say("parameter", ("value", said), ("name", Texts.Parameter(name)))
            : said;

    /// <summary>Says a value in its unit.</summary>
    public string Value(object value, string? unit = null) => Named(Texts.Value(value, unit), value);

    private static bool Same(object argument, object value)
        => argument.Equals(value) || (Codes(argument) is { } codes && Codes(value) is { } given && codes.SequenceEqual(given));

    private static IEnumerable<string>? Codes(object value) => value is string code ? [code] : value as IEnumerable<string>;
}
