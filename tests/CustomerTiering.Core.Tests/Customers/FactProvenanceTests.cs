using NodaTime;
using Xunit;

namespace CustomerTiering.Customers;

public sealed class FactProvenanceTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    [Fact]
    public void Provenance_is_equal_when_all_of_it_is()
    {
        var one = Make();

        Assert.Equal(one, Make());
        Assert.Equal(one.GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(one, Make(source: "hearsay"));
        Assert.NotEqual(one, Make(observed: 1));
        Assert.NotEqual(one, Make(entered: 1));
        Assert.NotEqual(one, Make(verification: Verification.Refuted));
        Assert.NotEqual(one, Make(verified: 1));
        Assert.NotEqual(one, Make(enteredBy: "wang"));
        Assert.NotEqual(one, Make(reason: "hearsay"));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void A_blank_name_or_reason_is_none()
    {
        var blank = new FactProvenance(enteredBy: " ", reason: "");

        Assert.Null(blank.EnteredBy);
        Assert.Null(blank.Reason);
        Assert.Equal(new FactProvenance(), blank);
    }

    private static FactProvenance Make(
        string source = "ledger", int observed = 0, int entered = 0, Verification verification = Verification.Verified, int verified = 0, string enteredBy = "li", string reason = "asked")
        => new(source, Day.PlusDays(observed), Day.PlusDays(entered), verification, Day.PlusDays(verified), enteredBy, reason);
}
