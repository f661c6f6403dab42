using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Groups;

/// <summary>Finds customers that look like one: the same tax number, or the same name once legal form, spaces, punctuation and width of the characters are left aside.</summary>
internal static class Duplicates
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    public static IReadOnlyList<DuplicateSet> Of(IEnumerable<CustomerIdentity> customers, IReadOnlyList<string> legalForms)
    {
        var all = Guard.NotNull(customers, nameof(customers)).ToList();
        if (all.Exists(static c => c is null))
            throw new ArgumentException("a customer is null", nameof(customers));

        var forms = legalForms.Select(Letters).Where(static f => f.Length > 0).OrderByDescending(static f => f.Length).ToList();
        return [.. Sets(DuplicateReason.TaxId, all, static c => c.TaxId is { } id ? Letters(id) : null), .. Sets(DuplicateReason.Name, all, c => c.Name is { } name ? Name(name, forms) : null)];
    }

    /// <summary>Gives the name without its legal forms; one that consists of nothing else stays whole.</summary>
    public static string Name(string name, IReadOnlyList<string> forms)
    {
        var letters = Letters(name);
        while (forms.FirstOrDefault(f => letters.Length > f.Length && letters.EndsWith(f, StringComparison.Ordinal)) is { } form)
            letters = letters.Substring(0, letters.Length - form.Length);
        return letters;
    }

    private static IEnumerable<DuplicateSet> Sets(DuplicateReason reason, IEnumerable<CustomerIdentity> customers, Func<CustomerIdentity, string?> keyOf)
        => customers
            .Select(c => (Key: keyOf(c), c.Customer))
            .Where(static c => c.Key is { Length: > 0 })
            .GroupBy(static c => c.Key!, static c => c.Customer, StringComparer.Ordinal)
            .Select(static g => (g.Key, Customers: g.Distinct().OrderBy(static c => c, StringComparer.Ordinal).ToList()))
            .Where(static g => g.Customers.Count > 1)
            .OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(g => new DuplicateSet(reason, g.Key, g.Customers));

    /// <summary>Gives the letters and digits alone, in capitals and of one width.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Select(Narrow))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                letters.Append(char.ToUpperInvariant(c));
        }

        return letters.ToString();
    }

    /// <summary>Gives the usual form of a letter, digit or mark that is as wide as a Chinese character; a platform's own normalisation is not there on every machine.</summary>
    private static char Narrow(char c) => c is >= FirstWide and <= LastWide ? (char)(c - FirstWide + '!') : c;
}
