using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers;

public sealed class TierPinTests
{
    private static readonly LocalDate Expires = new(2026, 1, 1);

    [Fact]
    public void A_pin_keeps_who_set_what_until_when_and_why()
    {
        var pin = new TierPin(PinKind.Frozen, "A", "general-manager", Expires, "merger under way");

        Assert.Equal(
            (PinKind.Frozen, "A", "general-manager", Expires, "merger under way"),
            (pin.Kind, pin.Tier, pin.Approver, pin.Expires, pin.Reason));
        Assert.Null(new TierPin(PinKind.Floor, "A", "general-manager", Expires).Reason);
    }

    [Fact]
    public void A_pin_that_nobody_approved_or_that_names_no_tier_is_refused()
    {
        Assert.Equal("approver", Assert.Throws<ArgumentException>(() => new TierPin(PinKind.Floor, "A", " ", Expires)).ParamName);
        Assert.Equal("tier", Assert.Throws<ArgumentException>(() => new TierPin(PinKind.Floor, " ", "li", Expires)).ParamName);
    }
}
