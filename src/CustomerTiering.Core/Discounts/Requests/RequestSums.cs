using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Discounts;

/// <summary>What all lines of a request come to together.</summary>
internal sealed class RequestSums
{
    public RequestSums(IReadOnlyList<(DiscountLine Line, decimal Asked)> lines, decimal? concededThisYear)
    {
        ListAmount = lines.Sum(static l => l.Line.ListAmount);
        Conceded = lines.Sum(static l => l.Line.ConcededAmount);
        Largest = lines.Max(static l => l.Asked);
        Average = ListAmount == 0 ? Largest : lines.Sum(static l => l.Line.ListAmount * l.Asked) / ListAmount;
        var net = ListAmount - Conceded;
        Margin = net > 0 && lines.All(static l => l.Line.Profit is not null) ? lines.Sum(static l => l.Line.Profit!.Value) / net : null;
        ThisYear = concededThisYear + Conceded;
    }

    public decimal ListAmount { get; }

    public decimal Conceded { get; }

    public decimal Largest { get; }

    public decimal Average { get; }

    public decimal? Margin { get; }

    public decimal? ThisYear { get; }
}
