namespace CustomerTiering.Onboarding;

/// <summary>What becomes of a customer's first order (cement sales art. 8); a later one is stricter.</summary>
public enum FirstOrderKind
{
    /// <summary>It is released.</summary>
    Release,

    /// <summary>It is released, and somebody completes the file.</summary>
    Flag,

    /// <summary>It waits until the file is complete.</summary>
    Hold,
}
