using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Cli.Input;

/// <summary>Gives the ids of a ledger as they are meant: a number that a spreadsheet wrote as <c>17850.0</c> is <c>17850</c>.</summary>
internal sealed class LedgerIds
{
    private const string Tail = ".0";
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Gives the id.</summary>
    public static string Of(string written)
        => written.Length > Tail.Length && written.EndsWith(Tail, StringComparison.Ordinal) && written.SkipLast(Tail.Length).All(char.IsAsciiDigit)
            ? written[..^Tail.Length]
            : written;

    /// <summary>Gives the id, the same text for all lines of a customer.</summary>
    public string Shared(string written)
    {
        if (!_known.TryGetValue(written, out var id))
            _known[written] = id = Of(written);
        return id;
    }
}
