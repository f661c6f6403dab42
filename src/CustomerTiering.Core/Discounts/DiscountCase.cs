using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// What the rules of limits and routes look at: the customer, one line of the request with its concessions, and the request as a whole.
/// Routes see in <see cref="Standard"/> and <see cref="IsWithinStandard"/> what limits came to.
/// </summary>
public readonly struct DiscountCase : IRuleCase
{
    internal DiscountCase(BoundFacts bound, Tier? currentTier, DiscountRequest request, DiscountLine line, RequestSums sums, decimal askedShare, bool isEntitled)
    {
        Bound = bound;
        CurrentTier = currentTier;
        Credit = request.Credit;
        AsOf = request.AsOf;
        Line = line;
        Sums = sums;
        Settlement = request.Settlement;
        AskedShare = askedShare;
        IsEntitled = isEntitled;
    }

    private DiscountCase(in DiscountCase from, decimal standard, bool isWithin)
    {
        this = from;
        Standard = standard;
        IsWithinStandard = isWithin;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets the customer's tier; null for none.</summary>
    [Procedural]
    public Tier? CurrentTier { get; }

    /// <summary>Gets the outcome of the credit area.</summary>
    public CreditStanding Credit { get; }

    /// <summary>Gets the form of settlement; null for unknown.</summary>
    public string? Settlement { get; }

    /// <summary>Gets the kind of business of the line; null for unknown.</summary>
    public string? ProductLine => Line.ProductLine;

    /// <summary>Gets the line's discount, 0 to 1.</summary>
    [Unit(Units.Share)]
    public decimal DiscountRate => Line.Discount;

    /// <summary>Gets the share that must be approved: what the policy counts, less what the customer is entitled to by a next-order discount.</summary>
    [Unit(Units.Share)]
    public decimal AskedShare { get; }

    /// <summary>Gets a value indicating whether a next-order discount of the customer covers all that is conceded on the line.</summary>
    public bool IsEntitled { get; }

    /// <summary>Gets all concessions on the line as a share of its list amount.</summary>
    [Unit(Units.Share)]
    public decimal ConcededShare => Line.ConcededShare;

    /// <summary>Gets the line's list amount, in the policy's currency.</summary>
    [Unit(Units.Money)]
    public decimal LineAmount => Line.ListAmount;

    /// <summary>Gets the line's margin after all concessions; null where its cost is not known.</summary>
    [Unit(Units.Share)]
    public decimal? LineMargin => Line.Margin;

    /// <summary>Gets the largest asked share of any line.</summary>
    [Unit(Units.Share)]
    public decimal LargestShare => Sums.Largest;

    /// <summary>Gets the asked share of the request as a whole.</summary>
    [Unit(Units.Share)]
    public decimal AverageShare => Sums.Average;

    /// <summary>Gets the list amount of the request.</summary>
    [Unit(Units.Money)]
    public decimal RequestAmount => Sums.ListAmount;

    /// <summary>Gets the money conceded on the request.</summary>
    [Unit(Units.Money)]
    public decimal RequestConceded => Sums.Conceded;

    /// <summary>Gets the margin of the request after all concessions; null where the cost of a line is not known.</summary>
    [Unit(Units.Share)]
    public decimal? RequestMargin => Sums.Margin;

    /// <summary>Gets the money conceded to the customer this year with this request; null where not known.</summary>
    [Unit(Units.Money)]
    public decimal? ConcededThisYear => Sums.ThisYear;

    /// <summary>Gets the strictest standard of the line, 0 where no rule states one; for routes alone.</summary>
    [Unit(Units.Share)]
    public decimal Standard { get; }

    /// <summary>Gets a value indicating whether what is routed lies within the standard, the bound included; for routes alone.</summary>
    public bool IsWithinStandard { get; }

    internal BoundFacts Bound { get; }

    internal DiscountLine Line { get; }

    internal RequestSums Sums { get; }

    /// <summary>Gives the case as routes see it.</summary>
    internal DiscountCase Limited(decimal standard, bool isWithin) => new(in this, standard, isWithin);
}
