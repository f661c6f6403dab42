using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace CustomerTiering.Policies;

/// <summary>
/// What an object of a policy may hold: the counterpart of a <see cref="PolicyObject"/> that is asked for its properties and closed.
/// A property that is null counts as absent.
/// </summary>
internal sealed class ObjectShape(string? description = null)
{
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];
    private readonly JsonArray _conditions = [];

    /// <summary>Adds a property that must be there.</summary>
    public ObjectShape Required(string name, Shape shape)
    {
        _properties[name] = shape.ToJson();
        _required.Add(name);
        return this;
    }

    /// <summary>Adds a property that may be absent or null.</summary>
    public ObjectShape Optional(string name, Shape shape)
    {
        _properties[name] = shape.OrNull().ToJson();
        return this;
    }

    /// <summary>Adds a property of which the shape itself, or a condition, says whether it may be null.</summary>
    public ObjectShape Property(string name, Shape shape)
    {
        _properties[name] = shape.ToJson();
        return this;
    }

    /// <summary>Demands exactly one of the properties.</summary>
    public ObjectShape ExactlyOne(params IEnumerable<string> names)
    {
        _conditions.Add(new JsonObject { ["oneOf"] = new JsonArray([.. names.Select(static n => (JsonNode)Has(n))]) });
        return this;
    }

    /// <summary>Demands something more of the object where it meets a condition.</summary>
    public ObjectShape When(JsonObject condition, JsonObject then, JsonObject? otherwise = null)
    {
        var rule = new JsonObject { ["if"] = condition, ["then"] = then };
        if (otherwise is not null)
            rule["else"] = otherwise;
        _conditions.Add(rule);
        return this;
    }

    /// <summary>Gives the object, which may hold no other property.</summary>
    public Shape Closed() => Finish(closed: true);

    /// <summary>Gives the object, of whose other properties something else speaks.</summary>
    public Shape Open() => Finish(closed: false);

    /// <summary>The condition that the property is there.</summary>
    public static JsonObject Has(string name) => Has(name, new JsonObject { ["not"] = Shape.Absent().ToJson() });

    /// <summary>The condition that the property is there with such a value.</summary>
    public static JsonObject Has(string name, JsonObject value)
        => new() { ["required"] = new JsonArray(name), ["properties"] = new JsonObject { [name] = value } };

    /// <summary>The condition that the property is absent.</summary>
    public static JsonObject Lacks(string name) => new() { ["not"] = Has(name) };

    /// <summary>The condition that one of the properties is there.</summary>
    public static JsonObject HasAny(params IEnumerable<string> names) => new() { ["anyOf"] = new JsonArray([.. names.Select(static n => (JsonNode)Has(n))]) };

    private Shape Finish(bool closed)
    {
        var schema = new JsonObject();
        if (description is not null)
            schema["description"] = description;
        schema["type"] = "object";
        if (_properties.Count > 0)
            schema["properties"] = _properties.DeepClone();
        if (_required.Count > 0)
            schema["required"] = _required.DeepClone();
        if (closed)
            schema["additionalProperties"] = false;
        if (_conditions.Count > 0)
            schema["allOf"] = _conditions.DeepClone();
        return new Shape(schema);
    }
}
