using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Credit;

/// <summary>
/// What is at risk with a customer, by category and in total, against the limit; in the account's currency. Cash that nobody has applied is
/// shown by <see cref="Ageing"/> and lowers nothing here. Immutable.
/// </summary>
public sealed class CreditExposure
{
    internal CreditExposure(Ageing ageing, decimal openOrders, decimal? agreedLimit, decimal? limit)
    {
        Currency = ageing.Currency;
        Receivables = ageing.Receivables;
        OpenOrders = openOrders;
        AgreedLimit = agreedLimit;
        Limit = limit;
        Parts = ageing.Parts.GroupBy(static p => p.Category).ToDictionary(static g => g.Key, static g => g.Sum(static p => p.Amount));
    }

    /// <summary>Gets the account's currency.</summary>
    public string Currency { get; }

    /// <summary>Gets what is owed by category; a category with nothing in it is left out.</summary>
    public IReadOnlyDictionary<ReceivableCategory, decimal> Parts { get; }

    /// <summary>Gets all that is owed.</summary>
    public decimal Receivables { get; }

    /// <summary>Gets what is ordered on open account and not invoiced.</summary>
    public decimal OpenOrders { get; }

    /// <summary>Gets all that is at risk: receivables and open orders.</summary>
    public decimal Total => Receivables + OpenOrders;

    /// <summary>Gets the limit that was agreed or set; null for none.</summary>
    public decimal? AgreedLimit { get; }

    /// <summary>Gets the limit that measures by grade leave of it (foreign trade 4.2); null for none.</summary>
    public decimal? Limit { get; }

    /// <summary>Gets what is left of the limit, negative beyond it; null without a limit.</summary>
    public decimal? Free => Limit - Total;

    internal CanonicalObject ToCanonical()
    {
        var parts = new CanonicalObject();
        foreach (var part in Parts)
            parts.Add(ConditionPrinter.Words(part.Key.ToString()), part.Value);
        return new CanonicalObject()
            .Add("currency", Currency)
            .Add("parts", parts)
            .Add("receivables", Receivables)
            .Add("openOrders", OpenOrders)
            .Add("total", Total)
            .Add("agreedLimit", AgreedLimit)
            .Add("limit", Limit);
    }
}
