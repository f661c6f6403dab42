using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>Reads <c>{ "promote": "B" }</c>, <c>{ "demote": "C" }</c>, <c>{ "place": "C" }</c>, <c>{ "hold": true }</c> or <c>{ "exit": true }</c>.</summary>
internal sealed class ChangeVerdictReader : IOutcomeReader<ChangeVerdict>
{
    private static readonly string[] Words = ["promote", "demote", "place", "hold", "exit"];

    public bool TryRead(PolicyObject then, TierLadder ladder, out ChangeVerdict outcome)
    {
        outcome = default;
        var given = Words.Where(then.Has).ToList();
        if (given is not [var word])
        {
            then.Error("does not name one verdict", "write one of `promote`, `demote`, `place` with a tier, or `hold`, `exit` with true");
            return false;
        }

        if (word is "hold" or "exit")
        {
            outcome = word == "hold" ? ChangeVerdict.Hold : ChangeVerdict.Exit;
            if (then.Flag(word) is not false)
                return true;

            then.Error(word, "is false", "write true, or leave the rule out");
            return false;
        }

        if (TierReader.Read(then.Child(word)!.Value, ladder) is not { } tier)
            return false;

        outcome = word switch
        {
            "promote" => ChangeVerdict.Promote(tier),
            "demote" => ChangeVerdict.Demote(tier),
            _ => ChangeVerdict.Place(tier),
        };
        return true;
    }
}
