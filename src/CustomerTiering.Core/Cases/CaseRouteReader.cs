using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Cases;

/// <summary>Reads <c>{ "tell": "senior-management" }</c>, <c>{ "recommend": "analysis" }</c> or <c>{ "flag": "same-cause-again" }</c>.</summary>
internal sealed class CaseRouteReader : IOutcomeReader<CaseRoute>
{
    private static readonly string[] Words = ["tell", "recommend", "flag"];

    public Shape Shape { get; } = new ObjectShape("What is done about the case.")
        .Optional("tell", Shape.Text("The role that is told."))
        .Optional("recommend", Shape.Text("The step that should be called for."))
        .Optional("flag", Shape.Text("The mark that the case bears."))
        .ExactlyOne(Words)
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out CaseRoute outcome)
    {
        outcome = default;
        var given = Words.Where(then.Has).ToList();
        if (given.Count != 1)
        {
            then.Error(given.Count == 0 ? "says nothing" : "says several things", $"write one of `{string.Join("`, `", Words)}`");
            return false;
        }

        if (then.Text(given[0]) is not { } id)
            return false;

        outcome = given[0] switch
        {
            "tell" => CaseRoute.Tell(id),
            "recommend" => CaseRoute.Recommend(id),
            _ => CaseRoute.Flag(id),
        };
        return true;
    }
}
