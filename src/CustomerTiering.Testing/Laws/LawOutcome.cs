namespace CustomerTiering.Testing.Laws;

/// <summary>How a law fared.</summary>
public enum LawOutcome
{
    /// <summary>It held on every case that concerned it.</summary>
    Holds,

    /// <summary>A case broke it.</summary>
    Broken,

    /// <summary>It says nothing about this policy; the result says why.</summary>
    NotApplicable,

    /// <summary>It says something about this policy, and no generated case concerned it: nothing was checked.</summary>
    NotMet,
}
