using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads <c>{ "prepay": 0.5 }</c>, <c>{ "limitTo": 0.5 }</c> or <c>{ "security": true }</c>.</summary>
internal sealed class CreditMeasureReader : IOutcomeReader<CreditMeasure>
{
    private static readonly string[] Words = ["prepay", "limitTo", "security"];

    public Shape Shape { get; } = new ObjectShape("What is done about the credit.")
        .Optional("prepay", Shape.Number("The share of each order that is prepaid.", 0, 1))
        .Optional("limitTo", Shape.Number("The share of the agreed limit that is left.", 0, 1))
        .Optional("security", Shape.Constant(true, "Credit is given against security alone."))
        .ExactlyOne(Words)
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out CreditMeasure outcome)
    {
        outcome = CreditMeasure.Security;
        var given = Words.Where(then.Has).ToList();
        if (given is not [var word])
        {
            if (given.Count > 0 || !then.HasUnasked)
                then.Error("does not name one measure", "write either `prepay` or `limitTo` with a share, or `security` with true");
            return false;
        }

        if (word == "security")
        {
            var flag = then.Flag(word);
            if (flag is false)
                then.Error(word, "is false", "write true, or leave the rule out");
            return flag is true;
        }

        if (then.Number(word, 0, 1) is not { } share)
            return false;

        outcome = word == "prepay" ? CreditMeasure.Prepay(share) : CreditMeasure.LimitTo(share);
        return true;
    }
}
