using System;
using System.Linq;
using CustomerTiering.Records;

namespace CustomerTiering.Reviews;

/// <summary>Reads histories back from the records that the library wrote; one that was changed since is refused.</summary>
internal static class StandingHistoryReader
{
    /// <summary>The version of the record's form.</summary>
    public const int Format = 1;

    public static StandingHistory Read(string record) => StoredRecord.Read(record, Format, "a history", History, static h => h.ToRecord());

    private static StandingHistory History(StoredRecord o)
    {
        var history = o.Objects("entries").Aggregate(StandingHistory.Of(o.Text("customer")), With);
        return history.LastHash == (o.OptionalText("hash") ?? string.Empty)
            ? history
            : throw new FormatException($"a line in the history of customer `{history.Customer}` was changed, moved or taken out: its hash does not agree");
    }

    private static StandingHistory With(StandingHistory history, StoredRecord o)
        => history.With(new StandingEntry(o.Day("on"), o.OptionalText("tier"), o.Text("review"), o.Text("decision"), o.Texts("approvedBy"), history.LastHash));
}
