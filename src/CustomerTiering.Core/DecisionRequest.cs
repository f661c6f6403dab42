using System;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering;

/// <summary>One customer to decide on, with all that a decision may know. Immutable.</summary>
public sealed class DecisionRequest
{
    /// <summary>Initializes a new instance of the <see cref="DecisionRequest"/> class.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now; <see cref="Standing.None"/> for a new one.</param>
    /// <param name="asOf">The day for which is decided.</param>
    /// <param name="credit">The outcome of the credit area; null where nothing is known.</param>
    /// <param name="reviewEvent">The event that asks for the review; null for a regular one (foreign trade 3.5).</param>
    /// <param name="review">The id of the review, once for each of which counters advance; null for the day itself.</param>
    /// <exception cref="ArgumentNullException">Facts or standing are null.</exception>
    public DecisionRequest(
        CustomerFacts facts,
        Standing standing,
        LocalDate asOf,
        CreditStanding? credit = null,
        ReviewEvent? reviewEvent = null,
        string? review = null)
    {
        Facts = Guard.NotNull(facts, nameof(facts));
        Standing = Guard.NotNull(standing, nameof(standing));
        AsOf = asOf;
        Circumstances = credit is null && reviewEvent is null && review is null
            ? Circumstances.None
            : new Circumstances(credit ?? CreditStanding.Unknown, reviewEvent, review);
    }

    /// <summary>Initializes a new instance of the <see cref="DecisionRequest"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now; <see cref="Standing.None"/> for a new one.</param>
    /// <param name="asOf">The day for which is decided, without a time of day.</param>
    /// <param name="credit">The outcome of the credit area; null where nothing is known.</param>
    /// <param name="reviewEvent">The event that asks for the review; null for a regular one (foreign trade 3.5).</param>
    /// <param name="review">The id of the review, once for each of which counters advance; null for the day itself.</param>
    /// <exception cref="ArgumentNullException">Facts or standing are null.</exception>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public DecisionRequest(
        CustomerFacts facts,
        Standing standing,
        DateTime asOf,
        CreditStanding? credit = null,
        ReviewEvent? reviewEvent = null,
        string? review = null)
        : this(facts, standing, Guard.DateOnly(asOf), credit, reviewEvent, review)
    {
    }

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what the customer is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the day for which is decided.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the outcome of the credit area.</summary>
    public CreditStanding Credit => Circumstances.Credit;

    /// <summary>Gets the event that asks for the review; null for a regular one.</summary>
    public ReviewEvent? ReviewEvent => Circumstances.Event;

    /// <summary>Gets the id of the review; null for the day itself.</summary>
    public string? Review => Circumstances.Review;

    internal Circumstances Circumstances { get; }
}
