namespace CustomerTiering.Care;

/// <summary>What can be done with a visit.</summary>
public enum VisitCommandKind
{
    /// <summary>The customer agrees to the terms that stand.</summary>
    Agree,

    /// <summary>Other terms are proposed.</summary>
    Move,

    /// <summary>It took place.</summary>
    Complete,

    /// <summary>It did not take place.</summary>
    Miss,

    /// <summary>It is taken back.</summary>
    Withdraw,

    /// <summary>Time passes.</summary>
    PassTime,
}
