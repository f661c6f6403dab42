using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>Reads <c>{ "earn": 0.03, "validForDays": 180 }</c>.</summary>
internal sealed class NextOrderTermsReader : IOutcomeReader<NextOrderTerms>
{
    /// <summary>The most days for which such a discount can be used.</summary>
    public const int MaxDays = 3660;

    public Shape Shape { get; } = new ObjectShape("What the order earns for the next one.")
        .Required("earn", Shape.NumberAbove("The discount on the next order, a share above 0 and at most 1.", 0, 1))
        .Required("validForDays", Shape.Whole("Calendar days from the order to the first day on which it can no longer be used.", 1, MaxDays))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out NextOrderTerms outcome)
    {
        outcome = default;
        var (rate, days) = (then.RequiredNumber("earn", 0, 1), then.RequiredWhole("validForDays", 1, MaxDays));
        if (rate == 0)
            then.Error("earn", "is 0, which earns nothing", "write a share above 0, or leave the rule out");
        if (rate is not > 0 || days is null)
            return false;

        outcome = NextOrderTerms.Earn(rate.Value, days.Value);
        return true;
    }
}
