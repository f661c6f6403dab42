using System;
using System.Text.Json.Nodes;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Policies;

/// <summary>What all sections of one schema share: the templates that policies may use, and definitions that stand once and are referred to by name.</summary>
internal sealed class SchemaScope(RuleCatalogue catalogue)
{
    private readonly JsonObject _definitions = [];

    /// <summary>Gets the rule templates.</summary>
    public RuleCatalogue Catalogue { get; } = catalogue;

    /// <summary>Gets the definitions, in the order of their first use.</summary>
    public JsonObject Definitions => (JsonObject)_definitions.DeepClone();

    /// <summary>Refers to a definition, which is made at the first time; it may refer to itself.</summary>
    public Shape Define(string name, Func<Shape> make, string? description = null)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = null;
            _definitions[name] = make().ToJson();
        }

        return Shape.Reference(name, description);
    }

    /// <summary>A text for each language, as <see cref="PolicyObject.Names"/> reads it.</summary>
    public Shape Names(string description) => Define("names", MakeNames, description);

    private static Shape MakeNames()
    {
        var names = new ObjectShape("A text for each language; where one is absent, the library's or the English one stands in.");
        foreach (var language in TextCatalogue.Languages)
            names.Optional(language, Shape.Text());
        return names.Closed();
    }
}
