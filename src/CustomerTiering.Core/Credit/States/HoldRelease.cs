namespace CustomerTiering.Credit;

/// <summary>What ends a hold whose reason is gone.</summary>
public enum HoldRelease
{
    /// <summary>The assessment that finds no reason any more.</summary>
    WhenSettled,

    /// <summary>Somebody with a role that may release, after such an assessment.</summary>
    ByRole,
}
