using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Onboarding;

/// <summary>Reads <c>{ "admit": true }</c>, <c>{ "askForMore": true }</c> or <c>{ "refuse": true }</c>.</summary>
internal sealed class OnboardingVerdictReader : IOutcomeReader<OnboardingVerdict>
{
    private static readonly string[] Words = ["admit", "askForMore", "refuse"];

    public Shape Shape { get; } = new ObjectShape("What becomes of who wants to be a customer.")
        .Optional("admit", Shape.Constant(true, "It is admitted where nothing stricter hits."))
        .Optional("askForMore", Shape.Constant(true, "More must be known first."))
        .Optional("refuse", Shape.Constant(true, "It is refused."))
        .ExactlyOne(Words)
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out OnboardingVerdict outcome)
    {
        outcome = default;
        var given = Words.Where(then.Has).ToList();
        if (given is not [var word])
        {
            if (given.Count > 0 || !then.HasUnasked)
                then.Error("does not name one verdict", "write one of `admit`, `askForMore`, `refuse` with true");
            return false;
        }

        var flag = then.Flag(word);
        if (flag is false)
            then.Error(word, "is false", "write true, or leave the rule out");
        outcome = word switch
        {
            "admit" => OnboardingVerdict.Admit,
            "refuse" => OnboardingVerdict.Refuse,
            _ => OnboardingVerdict.AskForMore,
        };
        return flag is true;
    }
}
