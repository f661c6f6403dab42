using System;
using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>Reads a list of a policy in which each entry says what something is called that other parts of the policy name by a key.</summary>
/// <param name="section">The list's property.</param>
/// <param name="noun">What an entry is, such as <c>role</c>.</param>
/// <param name="key">The property by which an entry is named; unique in the list.</param>
/// <param name="read">Reads that property.</param>
internal sealed class NamedEntries(string section, string noun, string key, Func<PolicyObject, string, string?> read)
{
    /// <summary>Gives the entries with their names, those with errors left out; they are recorded.</summary>
    public IReadOnlyList<TEntry> Read<TEntry>(PolicyObject policy, Func<string, IReadOnlyDictionary<string, string>, TEntry> make)
    {
        var entries = new List<TEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in policy.Items(section))
        {
            if (node.AsObject() is not { } o)
                continue;

            var id = read(o, key);
            var before = o.Errors.Count;
            var names = o.Names("names");
            if (names.Count == 0 && o.Errors.Count == before)
                o.Error("names", $"names the {noun} in no language", $"give it a name in one at least, or leave the {noun} out");
            o.Close();
            if (id is null)
                continue;
            if (seen.Add(id))
                entries.Add(make(id, names));
            else
                o.Error(key, $"{noun} {Quoted.Text(id)} stands twice", "keep one of them");
        }

        return entries;
    }
}
