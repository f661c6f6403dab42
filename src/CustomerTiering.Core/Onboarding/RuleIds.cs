namespace CustomerTiering;

/// <content>Of the onboarding area.</content>
public static partial class RuleIds
{
    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: who gives no cause for anything stricter is admitted.</summary>
    public const string AdmitWhereNothingStricter = "admit-where-nothing-stricter";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: of whom the file is not complete more is asked.</summary>
    public const string AskOnMissingFacts = "ask-on-missing-facts";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: of whom a fact is unverified or refuted more is asked.</summary>
    public const string AskOnDoubtfulFacts = "ask-on-doubtful-facts";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: who looks like a customer that there is already is looked at first.</summary>
    public const string AskOnDuplicate = "ask-on-duplicate";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: who was delisted less than so many months ago is refused.</summary>
    public const string RefuseAfterDelisting = "refuse-after-delisting";

    /// <summary>Of <see cref="Areas.FirstOrders"/>: a first order on an incomplete file is released, and this role completes the file.</summary>
    public const string FlagFirstOrderOnIncompleteFile = "flag-first-order-on-incomplete-file";

    /// <summary>Of <see cref="Areas.FirstOrders"/>: a first order on an incomplete file waits until this role has completed it.</summary>
    public const string HoldFirstOrderOnIncompleteFile = "hold-first-order-on-incomplete-file";

    /// <summary>Of <see cref="Areas.FirstOrders"/>: the first order of who was not admitted waits.</summary>
    public const string HoldFirstOrderUntilAdmitted = "hold-first-order-until-admitted";
}
