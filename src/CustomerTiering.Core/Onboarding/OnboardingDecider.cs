namespace CustomerTiering.Onboarding;

/// <summary>Decides the onboarding area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class OnboardingDecider
{
    private readonly TieringEngine _engine;

    internal OnboardingDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public OnboardingPolicy Policy => _engine.Policy.Onboarding;
}
