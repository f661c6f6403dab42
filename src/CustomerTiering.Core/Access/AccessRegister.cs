using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;

namespace CustomerTiering.Access;

/// <summary>Looks over a stored access register.</summary>
public static class AccessRegister
{
    /// <summary>Checks that the records follow each other: that none was changed, taken out, added or moved.</summary>
    /// <param name="records">The records from the first on, in order, as <see cref="AccessEntry.ToRecord"/> gave them.</param>
    /// <param name="head">The hash of the last entry, kept elsewhere; without it what was cut off at the end is not seen. Null where it is not known.</param>
    /// <returns>What is wrong, in English; null where nothing is.</returns>
    public static string? Check(IEnumerable<string> records, string? head = null)
    {
        string? previous = null;
        var number = 0;
        foreach (var record in Guard.NotNull(records, nameof(records)))
        {
            number++;
            if (!Follows(record, previous))
                return $"record {number.ToString(CultureInfo.InvariantCulture)} does not follow the one before it; it or that one was changed, or records between them are missing";
            previous = Sha256Hex.Of(record);
        }

        return head is null || head == previous ? null : $"the register ends after {number.ToString(CultureInfo.InvariantCulture)} records at another entry than its head says; the end is missing or was changed";
    }

    private static bool Follows(string record, string? previous)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && (document.RootElement.TryGetProperty("previous", out var stated) ? stated.ValueKind == JsonValueKind.String && stated.GetString() == previous : previous is null);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
