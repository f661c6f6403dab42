using CustomerTiering.Credit;
using CustomerTiering.Discounts;

namespace CustomerTiering.Cli.Input;

/// <summary>A record of a file of order lines.</summary>
/// <param name="Number">The physical line that it begins on.</param>
/// <param name="Order">The order's id.</param>
/// <param name="Customer">The customer's id.</param>
/// <param name="Line">What is sold and conceded.</param>
/// <param name="Tier">The customer's tier; null for unknown.</param>
/// <param name="Settlement">The form of settlement; null for unknown.</param>
/// <param name="Credit">What is known of the customer's credit.</param>
internal sealed record OrderLine(long Number, string Order, string Customer, DiscountLine Line, string? Tier, string? Settlement, CreditStanding Credit)
{
    /// <summary>Gives the name of the column in which two lines of one order differ though they may not; null for none.</summary>
    public string? DifferenceTo(OrderLine other)
        => Customer != other.Customer ? "customer_id"
            : Tier != other.Tier ? "tier"
            : Settlement != other.Settlement ? "settlement"
            : Credit.OnHold != other.Credit.OnHold ? "credit_on_hold"
            : Credit.Grade != other.Credit.Grade ? "credit_grade"
            : Credit.WarningLevel != other.Credit.WarningLevel ? "credit_warning_level"
            : null;
}
