using System;
using CustomerTiering.Records;

namespace CustomerTiering.Credit;

/// <summary>Reads states of credit back from the records that the library wrote; what is not such a record is refused.</summary>
internal static class CreditStateReader
{
    public static CreditState Read(string record) => StoredRecord.Read(record, CreditStateRecord.Format, "a state of credit", State, static s => s.ToRecord());

    private static CreditState State(StoredRecord o)
    {
        var state = new CreditState(
            Count(o, "level"),
            o.OptionalDay("levelSince"),
            Count(o, "levelBefore"),
            o.OptionalDay("assessedOn"),
            o.OptionalDay("heldSince"),
            o.Flag("isSettled"),
            o.OptionalObject("override") is { } given ? Override(given) : null,
            o.OptionalDay("lastOn"),
            Count(o, "version"));
        return state.HeldSince is null && (state.IsSettled || state.Override is not null)
            ? throw new FormatException("the record overrides or settles a hold that it does not have")
            : state;
    }

    private static HoldOverride Override(StoredRecord o) => new(o.Text("person"), o.Text("role"), o.Text("reason"), o.Day("on"), o.Day("before"));

    private static int Count(StoredRecord o, string name) => o.Whole(name) is >= 0 and var count ? count : throw new FormatException($"`{name}` is 0 or more");
}
