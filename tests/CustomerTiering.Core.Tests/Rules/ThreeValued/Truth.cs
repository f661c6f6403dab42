namespace CustomerTiering.Rules.ThreeValued;

/// <summary>What a condition can be.</summary>
internal enum Truth
{
    True,
    False,
    Unknown,
}
