using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>Reads <c>{ "standard": 0.1 }</c>, <c>{ "maximum": 0.3 }</c> or <c>{ "refuse": true }</c>.</summary>
internal sealed class DiscountLimitReader : IOutcomeReader<DiscountLimit>
{
    private const string Refuse = "refuse";
    private static readonly string[] Words = ["standard", "maximum", Refuse];

    public Shape Shape { get; } = new ObjectShape("What may be conceded on a line; of several limits the strictest counts, each kind for itself.")
        .Optional("standard", Shape.Number("The share up to which, included, it is within the standard.", 0, 1))
        .Optional("maximum", Shape.Number("The share up to which, included, it may be granted at all.", 0, 1))
        .Optional(Refuse, Shape.Constant(true, "Nothing is conceded."))
        .ExactlyOne(Words)
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out DiscountLimit outcome)
    {
        outcome = DiscountLimit.Refuse;
        var given = Words.Where(then.Has).ToList();
        if (given is not [var word])
        {
            if (given.Count > 0 || !then.HasUnasked)
                then.Error("does not name one limit", "write one of `standard`, `maximum` with a share, or `refuse` with true");
            return false;
        }

        if (word == Refuse)
        {
            var flag = then.Flag(word);
            if (flag is false)
                then.Error(word, "is false", "write true, or leave the rule out");
            return flag is true;
        }

        if (then.Number(word, 0, 1) is not { } rate)
            return false;

        outcome = word == "standard" ? DiscountLimit.Standard(rate) : DiscountLimit.Maximum(rate);
        return true;
    }
}
