namespace CustomerTiering.Policies;

/// <summary>Describes what <see cref="EffectivePeriodReader"/> reads.</summary>
internal static class EffectivePeriodSchema
{
    /// <summary>Gives the period.</summary>
    public static Shape Period(SchemaScope scope, string description) => scope.Define("effective", Make, description);

    private static Shape Make() => new ObjectShape("The days on which something holds.")
        .Required("from", Shape.Date("The first day, included."))
        .Optional("before", Shape.Date("The first day after the end; absent for no end."))
        .Closed();
}
