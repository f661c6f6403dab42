using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Scoring;
using NodaTime;

namespace CustomerTiering.Tiers;

/// <summary>
/// What the rules of the tiers area look at: the customer, its credit, its score and the tier that the score reaches. Bounds see
/// <see cref="QualifiedTier"/> as that tier; warnings see what bounds and pin made of it.
/// </summary>
public readonly struct TierCase : IRuleCase
{
    internal TierCase(BoundFacts bound, Standing standing, CreditStanding credit, LocalDate asOf, decimal score, decimal knownWeight, int belowMinimum, Tier scoredTier, Tier? currentTier)
    {
        Bound = bound;
        Standing = standing;
        Credit = credit;
        AsOf = asOf;
        Score = score;
        KnownWeight = knownWeight;
        BelowMinimum = belowMinimum;
        ScoredTier = scoredTier;
        CurrentTier = currentTier;
        QualifiedTier = scoredTier;
    }

    private TierCase(in TierCase from, Tier qualified)
    {
        this = from;
        QualifiedTier = qualified;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets what the customer is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the outcome of the credit area.</summary>
    public CreditStanding Credit { get; }

    /// <summary>Gets the rounded composite score, 0 to 100.</summary>
    [Unit(Units.Points)]
    public decimal Score { get; }

    /// <summary>Gets the weight of known indicators, 0 to 100.</summary>
    [Unit(ScoringUnits.Weight)]
    public decimal KnownWeight { get; }

    /// <summary>Gets how many known indicators fall short of their own minimum.</summary>
    [Unit(Units.Count)]
    public int BelowMinimum { get; }

    /// <summary>Gets the tier that the score reaches, before bounds.</summary>
    [Procedural]
    public Tier ScoredTier { get; }

    /// <summary>Gets the tier that the customer has; null for none.</summary>
    [Procedural]
    public Tier? CurrentTier { get; }

    /// <summary>Gets the tier that the customer qualifies for so far.</summary>
    [Procedural]
    public Tier QualifiedTier { get; }

    internal BoundFacts Bound { get; }

    /// <summary>Gives the case as warnings see it.</summary>
    internal TierCase Within(Tier qualified) => new(in this, qualified);

    /// <summary>Gives the case as it would be with another score.</summary>
    internal TierCase AsIfScored(decimal score, Tier scoredTier) => new(Bound, Standing, Credit, AsOf, score, KnownWeight, BelowMinimum, scoredTier, CurrentTier);
}
