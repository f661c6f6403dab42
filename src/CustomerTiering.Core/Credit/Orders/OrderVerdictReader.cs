using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads <c>{ "hold": true }</c> or <c>{ "ask": "finance" }</c>.</summary>
internal sealed class OrderVerdictReader : IOutcomeReader<OrderVerdict>
{
    private static readonly string[] Words = ["hold", "ask"];

    public Shape Shape { get; } = new ObjectShape("What becomes of the order.")
        .Optional("hold", Shape.Constant(true, "It is held."))
        .Optional("ask", Shape.Text("The role that is asked first."))
        .ExactlyOne(Words)
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out OrderVerdict outcome)
    {
        outcome = OrderVerdict.Hold;
        var given = Words.Where(then.Has).ToList();
        if (given is not [var word])
        {
            if (given.Count > 0 || !then.HasUnasked)
                then.Error("does not name one verdict", "write either `hold` with true or `ask` with a role");
            return false;
        }

        if (word == "hold")
        {
            var flag = then.Flag(word);
            if (flag is false)
                then.Error(word, "is false", "write true, or leave the rule out");
            return flag is true;
        }

        var role = then.Text(word);
        outcome = role is null ? default : OrderVerdict.Ask(role);
        return role is not null;
    }
}
