using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>A concession as it was really given, such as a line of an invoice: what a spot check holds against the grants. Immutable.</summary>
public sealed class GivenDiscount
{
    /// <summary>Initializes a new instance of the <see cref="GivenDiscount"/> class.</summary>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="request">The id of the order or of the standing terms by which it was given; never blank.</param>
    /// <param name="line">The line's id; never blank.</param>
    /// <param name="discount">The discount given, a share of the list price, 0 to 1.</param>
    /// <param name="conceded">The money given by all concessions together, 0 or more.</param>
    /// <param name="on">The day.</param>
    /// <param name="document">The document that says so, where one line was given several times by standing terms; null for the line itself.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public GivenDiscount(string customer, string request, string line, decimal discount, decimal conceded, LocalDate on, string? document = null)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        Request = Guard.NotBlank(request, nameof(request));
        Line = Guard.NotBlank(line, nameof(line));
        Discount = discount is >= 0 and <= 1 ? discount : throw new ArgumentOutOfRangeException(nameof(discount), discount, "a discount is a share from 0 to 1; 10 % is 0.1");
        Conceded = conceded is >= 0 and <= DiscountLine.MaxAmount ? conceded : throw new ArgumentOutOfRangeException(nameof(conceded), conceded, "what is conceded is 0 or more, and at most 10^15");
        On = on;
        Document = document is null ? null : Guard.NotBlank(document, nameof(document));
    }

    /// <summary>Initializes a new instance of the <see cref="GivenDiscount"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="request">The id of the order or of the standing terms by which it was given; never blank.</param>
    /// <param name="line">The line's id; never blank.</param>
    /// <param name="discount">The discount given, a share of the list price, 0 to 1.</param>
    /// <param name="conceded">The money given by all concessions together, 0 or more.</param>
    /// <param name="on">The day, without a time of day.</param>
    /// <param name="document">The document that says so; null for the line itself.</param>
    /// <exception cref="ArgumentException">A text is blank, or the day has a time of day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public GivenDiscount(string customer, string request, string line, decimal discount, decimal conceded, DateTime on, string? document = null)
        : this(customer, request, line, discount, conceded, Guard.DateOnly(on), document)
    {
    }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the id of the order or of the standing terms.</summary>
    public string Request { get; }

    /// <summary>Gets the line's id.</summary>
    public string Line { get; }

    /// <summary>Gets the discount given, a share of the list price.</summary>
    public decimal Discount { get; }

    /// <summary>Gets the money given by all concessions together.</summary>
    public decimal Conceded { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the document that says so; null for the line itself.</summary>
    public string? Document { get; }
}
