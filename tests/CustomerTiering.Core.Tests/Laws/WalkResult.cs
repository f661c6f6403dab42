namespace CustomerTiering.Laws;

/// <summary>What a walk found: how much was tried, and the first way to something that must not be.</summary>
internal sealed record WalkResult(long Tried, long Accepted, int Places, string? Problem);
