using CustomerTiering.Policies;

namespace CustomerTiering.Onboarding;

/// <summary>Describes what <see cref="OnboardingPolicyReader"/> reads.</summary>
internal static class OnboardingPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("Whom a policy admits as a customer, and whom it delists.").Closed();
    }
}
