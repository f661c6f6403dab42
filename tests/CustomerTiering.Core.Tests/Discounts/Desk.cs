using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>A sales desk: customer C1 of tier B, a policy whose discounts a test says, and requests of one or a few lines.</summary>
internal static class Desk
{
    public static readonly LocalDate Monday = new(2026, 3, 2);

    public static readonly TieringEngine TenPercent = With(
        """
        "limits": [ { "use": "discount-standard", "standard": 0.1 }, { "use": "discount-maximum", "maximum": 0.3 }, { "use": "no-discount-on-credit-hold" } ],
        "routes": [
          { "use": "route-within-standard-and-file", "roles": ["sales-head"], "notified": ["director"] },
          { "use": "route-beyond-standard", "roles": ["sales-head", "finance"] }
        ],
        "filing": { "withinDays": 5 }, "renewal": { "warnDays": 30 }, "spotChecks": { "perPeriod": 4, "share": 0.1 }
        """);

    public static TieringEngine With(string section) => TieringEngine.Create(TieringPolicy.Parse(Json(section)));

    public static string Json(string section) => SmallPolicy.Json().TrimEnd().TrimEnd('}') + $$""", "discounts": { {{section}} } }""";

    public static DiscountLine Line(decimal discount, string id = "line-1", decimal price = 100, decimal quantity = 10, string? product = null, decimal? cost = null, params Concession[] concessions)
        => new(id, price, quantity, discount, product, cost, concessions);

    public static DiscountRequest Request(params DiscountLine[] lines) => Builder(lines).Build();

    public static DiscountRequestBuilder Builder(params DiscountLine[] lines) => new DiscountRequestBuilder
    {
        Id = "SO-1",
        Facts = new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build(),
        Standing = Standing.Imported("B", new LocalDate(2025, 1, 1)),
        Credit = new CreditStanding(0, "A", false),
        AsOf = Monday,
    }.AddRange(lines);

    public static RoutedLine Routed(this TieringEngine engine, params DiscountLine[] lines) => engine.Discounts.Route(Request(lines)).Lines[0];

    public static string Roles(this RoutedLine line) => line.Route?.ToString() ?? line.Status.ToString();
}
