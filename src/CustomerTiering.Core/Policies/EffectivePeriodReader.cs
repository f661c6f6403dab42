namespace CustomerTiering.Policies;

/// <summary>Reads an <c>effective</c> period: <c>from</c>, included, and <c>before</c>, excluded or absent.</summary>
internal static class EffectivePeriodReader
{
    /// <summary>Gives the period; null where it is absent or has errors, which are recorded.</summary>
    public static EffectivePeriod? Read(PolicyObject o)
    {
        if (o.Object("effective") is not { } effective)
            return null;

        var from = effective.RequiredDate("from");
        var before = effective.Date("before");
        effective.Close();
        if (from is null)
            return null;

        if (before <= from)
        {
            effective.Error("before", $"`{EffectivePeriod.Iso(before.Value)}` is not later than `from`", "write the first day on which it no longer holds");
            return null;
        }

        return new EffectivePeriod(from.Value, before);
    }
}
