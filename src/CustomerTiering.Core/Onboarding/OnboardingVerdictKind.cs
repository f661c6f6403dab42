namespace CustomerTiering.Onboarding;

/// <summary>What becomes of who wants to be a customer (cement sales art. 10); a later one is stricter.</summary>
public enum OnboardingVerdictKind
{
    /// <summary>It is admitted.</summary>
    Admit,

    /// <summary>More must be known first.</summary>
    AskForMore,

    /// <summary>It is refused.</summary>
    Refuse,
}
