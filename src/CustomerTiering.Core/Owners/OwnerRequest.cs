using CustomerTiering.Customers;
using CustomerTiering.Wording;

namespace CustomerTiering.Owners;

/// <summary>A customer whose owner is decided. The tier is the effective one, which was approved. Immutable.</summary>
public sealed class OwnerRequest
{
    /// <summary>Initializes a new instance of the <see cref="OwnerRequest"/> class.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now: its effective tier and its present owner.</param>
    /// <param name="score">The score of the last review; null for unknown. Of customers of one tier the higher score is served first.</param>
    /// <param name="exceptionApproved">Whether the present owner was approved as an exception, which then stands.</param>
    public OwnerRequest(CustomerFacts facts, Standing standing, decimal? score = null, bool exceptionApproved = false)
    {
        Facts = Guard.NotNull(facts, nameof(facts));
        Standing = Guard.NotNull(standing, nameof(standing));
        Score = score;
        ExceptionApproved = exceptionApproved;
    }

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what the customer is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the score of the last review; null for unknown.</summary>
    public decimal? Score { get; }

    /// <summary>Gets a value indicating whether the present owner was approved as an exception.</summary>
    public bool ExceptionApproved { get; }

    /// <summary>Makes the request that follows on a decision which was approved and committed.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="standing">The standing that was committed.</param>
    public static OwnerRequest After(Decision decision, Standing standing) => new(Guard.NotNull(decision, nameof(decision)).Facts, standing, decision.Score);
}
