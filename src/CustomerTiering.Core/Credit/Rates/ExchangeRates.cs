using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>
/// The rates of one day, as the host gives them. A rate is used as it stands and in its own direction: none is turned round or put together
/// from two others. What is decided with rates states their <see cref="Hash"/>. Immutable and safe to share.
/// </summary>
public sealed class ExchangeRates
{
    private readonly Dictionary<(string From, string To), ExchangeRate> _rates;
    private readonly Lazy<string> _hash;

    /// <summary>Initializes a new instance of the <see cref="ExchangeRates"/> class.</summary>
    /// <param name="on">The day of the rates.</param>
    /// <param name="rates">The rates, in any order.</param>
    /// <exception cref="ArgumentException">Two rates lead from one currency to the same other; all such pairs are named.</exception>
    public ExchangeRates(LocalDate on, IEnumerable<ExchangeRate> rates)
    {
        On = on;
        All = [.. Guard.NotNull(rates, nameof(rates)).OrderBy(static r => r.From, StringComparer.Ordinal).ThenBy(static r => r.To, StringComparer.Ordinal)];
        var twice = All.GroupBy(static r => (r.From, r.To)).Where(static g => g.Count() > 1).Select(static g => $"`{g.First()}`").ToList();
        if (twice.Count > 0)
            throw new ArgumentException($"there are two rates of {string.Join(", ", twice)}; give one", nameof(rates));

        _rates = All.ToDictionary(static r => (r.From, r.To));
        _hash = new Lazy<string>(HashOf);
    }

    /// <summary>Initializes a new instance of the <see cref="ExchangeRates"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="on">The day of the rates, without a time of day.</param>
    /// <param name="rates">The rates, in any order.</param>
    /// <exception cref="ArgumentException">The day has a time of day, or two rates lead from one currency to the same other.</exception>
    public ExchangeRates(DateTime on, IEnumerable<ExchangeRate> rates)
        : this(Guard.DateOnly(on), rates)
    {
    }

    /// <summary>Gets the day of the rates.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the rates by currency, in ordinal order.</summary>
    public IReadOnlyList<ExchangeRate> All { get; }

    /// <summary>Gets the SHA-256 over the day and all rates, as 64 lower-case hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    /// <summary>Gives the amount in another currency, to 8 decimals, half to even; null where there is no such rate.</summary>
    /// <param name="amount">The amount, below 10^15 either way.</param>
    /// <param name="from">The currency that it is in.</param>
    /// <param name="to">The currency to tell it in; the same one gives the amount itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount, here or there, is 10^15 or more either way.</exception>
    public decimal? Convert(decimal amount, string from, string to)
    {
        var kept = ExactAmount.Kept(amount, nameof(amount));
        return from == to ? kept
            : _rates.TryGetValue((from, to), out var rate) ? ExactAmount.Kept(kept * rate.Rate, nameof(amount))
            : null;
    }

    private string HashOf() => Sha256Hex.Of(ToCanonical().ToString());

    private CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("on", On)
        .Add("rates", All.Select(static r => new CanonicalObject().Add("from", r.From).Add("to", r.To).Add("rate", r.Rate)));
}
