using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>What care rules look at: the customer, the tier and owner in effect, its classes, and how well its file is kept.</summary>
public readonly struct CareCase : IRuleCase
{
    private readonly IReadOnlyList<string> _classes;

    internal CareCase(BoundFacts bound, CareRequest request, Tier? tier, int missingFacts, int? daysSinceContact)
    {
        Bound = bound;
        _classes = request.Classes;
        AsOf = request.AsOf;
        Standing = request.Standing;
        IsFirstOrder = request.IsFirstOrder;
        Tier = tier;
        MissingFacts = missingFacts;
        DaysSinceContact = daysSinceContact;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets what the customer is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the tier in effect; null for none.</summary>
    [Procedural]
    public Tier? Tier { get; }

    /// <summary>Gets the id of the owner; null for none.</summary>
    public string? Owner => Standing.Owner;

    /// <summary>Gets how many facts are missing in the groups that the policy wants kept, 0 or more.</summary>
    [Unit(Units.Count)]
    public int MissingFacts { get; }

    /// <summary>Gets the calendar days since the last contact that the host recorded; null for none.</summary>
    [Unit(Units.Days)]
    public int? DaysSinceContact { get; }

    /// <summary>Gets a value indicating whether the customer is placing its first order.</summary>
    public bool IsFirstOrder { get; }

    internal BoundFacts Bound { get; }

    /// <summary>Tells whether the customer is in the class of that code.</summary>
    [Code(CareCodes.Item)]
    public bool IsInClass(string code) => _classes.Contains(code);
}
