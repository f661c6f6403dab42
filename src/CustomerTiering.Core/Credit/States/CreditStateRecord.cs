using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Credit;

/// <summary>Writes a state of credit as canonical JSON.</summary>
internal static class CreditStateRecord
{
    /// <summary>The version of the record's form.</summary>
    public const int Format = 1;

    public static CanonicalObject Of(CreditState state) => new CanonicalObject()
        .Add("format", Format)
        .Add("level", state.Level)
        .Add("levelSince", state.LevelSince)
        .Add("levelBefore", state.LevelBefore)
        .Add("assessedOn", state.AssessedOn)
        .Add("heldSince", state.HeldSince)
        .Add("isSettled", state.IsSettled ? true : null)
        .Add("override", Override(state.Override))
        .Add("lastOn", state.LastOn)
        .Add("version", state.Version);

    private static CanonicalObject? Override(HoldOverride? given) => given is null ? null : new CanonicalObject()
        .Add("person", given.Person)
        .Add("role", given.Role)
        .Add("reason", given.Reason)
        .Add("on", given.On)
        .Add("before", given.Before);
}
