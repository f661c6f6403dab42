namespace CustomerTiering.Benchmarks.ByHand;

/// <summary>The four tiers of foreign trade, the lowest first.</summary>
public enum Grade
{
    D,
    C,
    B,
    A,
}
