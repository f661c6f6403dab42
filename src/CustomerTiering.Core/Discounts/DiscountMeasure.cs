namespace CustomerTiering.Discounts;

/// <summary>By what a request is routed.</summary>
public enum DiscountMeasure
{
    /// <summary>Each line by its own share conceded.</summary>
    EachLine,

    /// <summary>All lines by the largest share conceded on any of them.</summary>
    Largest,

    /// <summary>All lines by the share conceded on the whole request, lines without a concession among it: an average weighted by list amounts.</summary>
    Average,

    /// <summary>All lines by the money conceded on the whole request, in the policy's currency.</summary>
    Total,

    /// <summary>All lines by the list amount of the whole request, in the policy's currency.</summary>
    Amount,

    /// <summary>All lines by the margin of the whole request after all concessions: the lower, the higher it goes. Unknown where the cost of a line is.</summary>
    Margin,
}
