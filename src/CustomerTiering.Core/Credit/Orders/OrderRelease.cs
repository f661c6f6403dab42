namespace CustomerTiering.Credit;

/// <summary>What becomes of an order, the strictest last.</summary>
public enum OrderRelease
{
    /// <summary>It goes on.</summary>
    Release,

    /// <summary>Somebody is asked first.</summary>
    Ask,

    /// <summary>It is held.</summary>
    Hold,
}
