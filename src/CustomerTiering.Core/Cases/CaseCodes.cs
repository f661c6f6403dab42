namespace CustomerTiering.Cases;

/// <summary>The kinds of codes that the section on cases names.</summary>
internal static class CaseCodes
{
    /// <summary>A kind of case, or a step, cause or outcome of one, or what marks one.</summary>
    public const string Term = "case-term";
}
