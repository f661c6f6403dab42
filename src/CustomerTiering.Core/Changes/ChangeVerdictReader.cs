using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>Reads <c>{ "promote": "B" }</c>, <c>{ "demote": "C" }</c>, <c>{ "place": "C" }</c>, <c>{ "hold": true }</c> or <c>{ "exit": true }</c>.</summary>
internal sealed class ChangeVerdictReader : IOutcomeReader<ChangeVerdict>
{
    private static readonly string[] Words = ["promote", "demote", "place", "hold", "exit"];

    public Shape Shape { get; } = new ObjectShape("What becomes of the customer's tier.")
        .Optional("promote", Shape.Text("The better tier that the customer rises to."))
        .Optional("demote", Shape.Text("The lower tier that the customer falls to."))
        .Optional("place", Shape.Text("The tier that a customer without one gets."))
        .Optional("hold", Shape.Constant(true, "The tier stays."))
        .Optional("exit", Shape.Constant(true, "The customer is delisted."))
        .ExactlyOne(Words)
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out ChangeVerdict outcome)
    {
        outcome = default;
        var given = Words.Where(then.Has).ToList();
        if (given is not [var word])
        {
            if (given.Count > 0 || !then.HasUnasked)
                then.Error("does not name one verdict", "write one of `promote`, `demote`, `place` with a tier, or `hold`, `exit` with true");
            return false;
        }

        if (word is "hold" or "exit")
        {
            outcome = word == "hold" ? ChangeVerdict.Hold : ChangeVerdict.Exit;
            var flag = then.Flag(word);
            if (flag is false)
                then.Error(word, "is false", "write true, or leave the rule out");
            return flag is true;
        }

        if (TierReader.Read(then.Child(word)!.Value, scope.Ladder) is not { } tier)
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
