using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Discounts;

/// <summary>One line of a discount request: what is sold at list price, and what is conceded on it. Nothing is rounded. Immutable.</summary>
public sealed class DiscountLine
{
    internal const decimal MaxAmount = 1_000_000_000_000_000m;
    private const decimal MaxFactor = 1_000_000_000_000m;

    /// <summary>Initializes a new instance of the <see cref="DiscountLine"/> class.</summary>
    /// <param name="id">The id, unique in the request; never blank.</param>
    /// <param name="listPrice">The price of one unit before concessions, in the policy's currency; 0 to 10^12.</param>
    /// <param name="quantity">How many units; above 0, at most 10^12.</param>
    /// <param name="discount">The discount as a share of the list price, 0 to 1: 0.1 takes a tenth off.</param>
    /// <param name="productLine">What kind of business it is (key accounts art. 5); null for unknown.</param>
    /// <param name="unitCost">What one unit costs the company, 0 to 10^12; null for unknown, which leaves the margin unknown.</param>
    /// <param name="concessions">What is conceded beside the discount, each kind once; null for nothing.</param>
    /// <exception cref="ArgumentException">The id or the product line is blank, or a kind of concession stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or price times quantity exceeds 10^15.</exception>
    public DiscountLine(
        string id,
        decimal listPrice,
        decimal quantity,
        decimal discount,
        string? productLine = null,
        decimal? unitCost = null,
        IEnumerable<Concession>? concessions = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        ListPrice = Within(listPrice, MaxFactor, nameof(listPrice), "a list price is 0 to 10^12");
        Quantity = quantity > 0 ? Within(quantity, MaxFactor, nameof(quantity), "a quantity is at most 10^12") : throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "a quantity is above 0");
        Discount = Within(discount, 1, nameof(discount), "a discount is a share from 0 to 1; 10 % is 0.1");
        UnitCost = unitCost is { } cost ? Within(cost, MaxFactor, nameof(unitCost), "a unit cost is 0 to 10^12") : null;
        ProductLine = productLine is null ? null : Guard.NotBlank(productLine, nameof(productLine));
        Concessions = [.. (concessions ?? []).OrderBy(static c => Guard.NotNull(c, nameof(concessions)).Kind, StringComparer.Ordinal)];
        if (Concessions.GroupBy(static c => c.Kind).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"concession `{twice.Key}` stands twice in line `{id}`; give its sum once", nameof(concessions));

        ListAmount = Within(ListPrice * Quantity, MaxAmount, nameof(quantity), "list price times quantity is at most 10^15");
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the price of one unit before concessions.</summary>
    public decimal ListPrice { get; }

    /// <summary>Gets how many units.</summary>
    public decimal Quantity { get; }

    /// <summary>Gets the discount as a share of the list price, 0 to 1.</summary>
    public decimal Discount { get; }

    /// <summary>Gets what kind of business it is; null for unknown.</summary>
    public string? ProductLine { get; }

    /// <summary>Gets what one unit costs the company; null for unknown.</summary>
    public decimal? UnitCost { get; }

    /// <summary>Gets what is conceded beside the discount, by kind in ordinal order.</summary>
    public IReadOnlyList<Concession> Concessions { get; }

    /// <summary>Gets the list price times the quantity.</summary>
    public decimal ListAmount { get; }

    /// <summary>Gets what the discount is worth.</summary>
    public decimal DiscountAmount => ListAmount * Discount;

    /// <summary>Gets what all concessions are worth, the discount among them.</summary>
    public decimal ConcededAmount => DiscountAmount + Concessions.Sum(static c => c.Amount);

    /// <summary>Gets all concessions as a share of the list amount: the discount itself where there is no other; 1 where something is conceded on a list amount of 0.</summary>
    public decimal ConcededShare
    {
        get
        {
            var others = Concessions.Sum(static c => c.Amount);
            return others == 0 ? Discount : ListAmount == 0 ? 1 : Discount + (others / ListAmount);
        }
    }

    /// <summary>Gets what is left of the list amount after all concessions; may be negative.</summary>
    public decimal NetAmount => ListAmount - ConcededAmount;

    /// <summary>Gets what is left after all concessions and cost; null where the cost is not known.</summary>
    public decimal? Profit => UnitCost is { } cost ? NetAmount - (cost * Quantity) : null;

    /// <summary>Gets the profit as a share of the net amount; null where the cost is not known or nothing is left to be paid.</summary>
    public decimal? Margin => Profit is { } profit && NetAmount > 0 ? profit / NetAmount : null;

    /// <summary>Gets a value indicating whether anything is conceded at all.</summary>
    public bool Concedes => Discount > 0 || Concessions.Any(static c => c.Amount > 0);

    /// <summary>Gives the line with other concessions.</summary>
    internal DiscountLine With(decimal discount, IEnumerable<Concession> concessions) => new(Id, ListPrice, Quantity, discount, ProductLine, UnitCost, concessions);

    private static decimal Within(decimal value, decimal max, string name, string wanted)
        => value >= 0 && value <= max ? value : throw new ArgumentOutOfRangeException(name, value, wanted);
}
