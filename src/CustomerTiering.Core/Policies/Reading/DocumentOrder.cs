using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>Puts errors in the order of the file, whatever the order in which its sections were read, so that a keeper goes through them once.</summary>
internal sealed class DocumentOrder
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Walks through a document.</summary>
    public DocumentOrder(JsonElement root) => Visit(root, PolicyPath.Root);

    /// <summary>Gives the errors by place; those of one place stay in the order they were found.</summary>
    public IEnumerable<PolicyError> Of(IEnumerable<PolicyError> errors) => errors.OrderBy(e => PlaceOf(e.Path));

    /// <summary>What is missing stands where the object stands that misses it.</summary>
    private int PlaceOf(string path)
    {
        for (var known = path; known.Length > 0; known = known.Substring(0, Math.Max(0, known.LastIndexOfAny(['.', '[']))))
        {
            if (_places.TryGetValue(known, out var place))
                return place;
        }

        return 0;
    }

    private void Visit(JsonElement element, string path)
    {
        if (!_places.ContainsKey(path))
            _places.Add(path, _places.Count);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                Visit(property.Value, PolicyPath.Member(path, property.Name));
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
                Visit(item, PolicyPath.Item(path, index++));
        }
    }
}
