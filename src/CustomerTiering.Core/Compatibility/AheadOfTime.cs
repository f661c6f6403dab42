namespace CustomerTiering.Compatibility;

/// <summary>What a host is told that is compiled ahead of time or trimmed.</summary>
internal static class AheadOfTime
{
    /// <summary>Why the engine needs a runtime that makes code.</summary>
    public const string NeedsDynamicCode = "The rules of a policy are compiled when the engine is made; publish without ahead-of-time compilation.";

    /// <summary>Why the engine needs the whole assembly.</summary>
    public const string NeedsWholeAssemblies = "The conditions of rules name members of their cases, which trimming may remove; publish without trimming.";
}
