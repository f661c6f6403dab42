using System;
using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Scoring;

namespace CustomerTiering.Cli.Output;

/// <summary>The words of the column <c>change</c>.</summary>
internal static class ChangeWords
{
    public const string Exit = "exit";
    private const string NotGradable = "not-gradable";
    private const string Error = "error";

    /// <summary>Tells whether the word says that nothing was decided, so that the tier of before stays.</summary>
    public static bool IsUndecided(string word)
        => word.StartsWith($"{NotGradable}:", StringComparison.Ordinal) || word.StartsWith($"{Error}:", StringComparison.Ordinal);

    /// <summary>Gives the word for what came of a customer, with the reason where nothing did.</summary>
    public static string Of(DecisionResult result)
        => result.Decision is not { } decision ? $"{Error}: {result.Error!.Message.ReplaceLineEndings(" ")}"
            : decision.Change == ChangeKind.NotGradable ? $"{NotGradable}: {WhyNotGradable(decision)}"
            : Of(decision.Change);

    /// <summary>Gives the word for a kind of change.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Place => "new",
        ChangeKind.NotGradable => NotGradable,
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string WhyNotGradable(Decision decision)
    {
        var scoring = decision.Policy.Scoring;
        var refusing = scoring.Indicators.FirstOrDefault(i => i.Missing == MissingTreatment.Refuse && !decision.Facts.Knows(i.Indicator));
        return decision.KnownWeight >= scoring.MinimumKnownWeight && refusing is not null
            ? $"`{refusing.Indicator.Id}` is unknown and the policy grades nobody without it"
            : string.Create(CultureInfo.InvariantCulture, $"known weight {decision.KnownWeight:0.####} of 100, {scoring.MinimumKnownWeight:0.####} needed");
    }
}
