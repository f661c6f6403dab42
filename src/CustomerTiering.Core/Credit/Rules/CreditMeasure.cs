using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Credit;

/// <summary>What a measure rule decides. Equal where kind and share are; the default asks for no prepayment.</summary>
public readonly record struct CreditMeasure : ICanonicalText, IWordedOutcome
{
    private CreditMeasure(CreditMeasureKind kind, decimal? share)
    {
        Kind = kind;
        Share = share;
    }

    /// <summary>Gets the measure against security.</summary>
    public static CreditMeasure Security { get; } = new(CreditMeasureKind.Security, null);

    /// <summary>Gets what is done.</summary>
    public CreditMeasureKind Kind { get; }

    /// <summary>Gets the share of an order that is prepaid, or of the agreed limit that is left, 0 to 1; null where there is none to tell.</summary>
    public decimal? Share { get; }

    /// <summary>A share of each order is paid before delivery; of several the greatest counts.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static CreditMeasure Prepay(decimal share) => new(CreditMeasureKind.Prepayment, Checked(share));

    /// <summary>Only a share of the agreed limit is left; of several the smallest counts.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static CreditMeasure LimitTo(decimal share) => new(CreditMeasureKind.LowerLimit, Checked(share));

    /// <summary>Says the measure in words.</summary>
    public override string ToString() => Share is { } share ? $"{ConditionPrinter.Words(Kind.ToString())} {CanonicalText.Number(share)}" : ConditionPrinter.Words(Kind.ToString());

    string IWordedOutcome.InWords(OutcomeText text) => Share is { } share
        ? text.Say(Kind == CreditMeasureKind.Prepayment ? "outcome.credit-measure.prepay" : "outcome.credit-measure.limit", ("share", text.Value(share, Customers.Units.Share)))
        : text.Say("outcome.credit-measure.security");

    string ICanonicalText.ToCanonicalText() => Share is { } share ? $"({ConditionPrinter.Words(Kind.ToString())} {CanonicalText.Number(share)})" : $"({ConditionPrinter.Words(Kind.ToString())})";

    private static decimal Checked(decimal share) => share is >= 0 and <= 1 ? share : throw new ArgumentOutOfRangeException(nameof(share), share, "a share is 0 to 1");
}
