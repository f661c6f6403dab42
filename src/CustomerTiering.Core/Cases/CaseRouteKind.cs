namespace CustomerTiering.Cases;

/// <summary>What a route rule asks for.</summary>
public enum CaseRouteKind
{
    /// <summary>A role is told of the case.</summary>
    Tell,

    /// <summary>A step that is not always taken should be called for.</summary>
    Recommend,

    /// <summary>The case bears a mark, such as that the same cause came again.</summary>
    Flag,
}
