using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Discounts;

/// <summary>
/// What stands for the content that people approve. Cost, tier and credit are no part of it: where they matter, they change the route or the
/// refusal, which are looked at anew when it is granted.
/// </summary>
internal static class DiscountFingerprint
{
    public static string Of(DiscountRequest request, DiscountLine line, decimal askedShare, DiscountRoute? route, string currency) => Sha256Hex.Of(new CanonicalObject()
        .Add("kind", "discount")
        .Add("customer", request.Facts.Id)
        .Add("request", request.Id)
        .Add("line", line.Id)
        .Add("productLine", line.ProductLine)
        .Add("currency", currency)
        .Add("listPrice", line.ListPrice)
        .Add("quantity", line.Quantity)
        .Add("discount", line.Discount)
        .Add("askedShare", askedShare)
        .Add("concessions", line.Concessions.Where(static c => c.Amount > 0).Select(static c => new CanonicalObject().Add("kind", c.Kind).Add("amount", c.Amount)))
        .Add("settlement", request.Settlement)
        .Add("from", request.Period?.From)
        .Add("before", request.Period?.Before)
        .Add("route", route?.ToCanonical())
        .ToString());
}
