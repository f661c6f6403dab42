using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>A preset at the desk: requests for its customers, and the people who have its roles.</summary>
internal sealed class Preset(TieringEngine engine)
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    public static readonly Roster Roster = new(
    [
        new Person("li", "sales"),
        new Person("wang", "key-account-department", "crm-department", "customer-service-supervisor", "sales-department"),
        new Person("zhao", "general-manager", "senior-management", "customer-service-manager", "marketing-department"),
    ]);

    public DiscountDecider Discounts { get; } = engine.Discounts;

    public DiscountRequestBuilder Request(string? tier, params DiscountLine[] lines) => new DiscountRequestBuilder
    {
        Id = "SO-1",
        Facts = new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build(),
        Standing = tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2025, 1, 1)),
        Credit = new CreditStanding(0, "A", false),
        AsOf = Day,
    }.AddRange(lines);

    public RoutedLine Routed(string? tier, decimal discount, CreditStanding? credit = null)
    {
        var builder = Request(tier, Desk.Line(discount));
        builder.Credit = credit ?? builder.Credit;
        return Discounts.Route(builder.Build()).Lines[0];
    }
}
