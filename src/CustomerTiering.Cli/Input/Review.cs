using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cli.Input.Sources;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Movements;
using NodaTime;

namespace CustomerTiering.Cli.Input;

/// <summary>A review as the options ask for it: by which policy, or by which that are compared, for which day, from which files.</summary>
internal sealed class Review
{
    private readonly IReadOnlyList<PolicySource> _policies;
    private readonly ReviewSource _source;
    private readonly string? _previous;

    /// <summary>Checks the options and reads the policies, before any large file is opened.</summary>
    /// <exception cref="RefusedException">An option is wrong.</exception>
    public Review(IReadOnlyList<PolicySource> policies, ReviewSource source, string asOf, string? currency, string? previous)
    {
        AsOf = IsoDay.TryParse(asOf, out var day) ? day : throw new RefusedException($"`--as-of {asOf}` is not a day; write it as `2011-12-10`");
        Engines = [.. policies.Select(static p => p.Engine())];
        foreach (var policy in Policies)
        {
            if (!policy.Effective.Contains(AsOf))
                throw new RefusedException($"policy `{policy.Id}` version `{policy.Version}` holds {policy.Effective}, not on {IsoDay.Format(AsOf)}");
            if (currency is not null && currency != policy.Currency)
                throw new RefusedException($"the amounts are in `{currency}` and policy `{policy.Id}` is in {policy.Currency}; nothing is converted, so give amounts in {policy.Currency} or a policy in `{currency}`");
        }

        (_policies, _source, _previous, CurrencyIsAssumed) = (policies, source, previous, currency is null);
    }

    /// <summary>Gets the engine of each policy, in the order of the policies.</summary>
    public IReadOnlyList<TieringEngine> Engines { get; }

    /// <summary>Gets the engine of the first policy.</summary>
    public TieringEngine Engine => Engines[0];

    public LocalDate AsOf { get; }

    /// <summary>Gets a value indicating whether nobody said what currency the amounts are in.</summary>
    public bool CurrencyIsAssumed { get; }

    /// <summary>Gets the path of the input.</summary>
    public string Input => _source.Name;

    /// <summary>Gets the files that decisions must not replace, with what they are. The review before may be: it is read whole by then, and decisions follow on it.</summary>
    public IEnumerable<(string Role, string Path)> Files
    {
        get
        {
            foreach (var file in _source.Files)
                yield return ("input", file);
            foreach (var file in _policies.Select(static p => p.File).OfType<string>())
                yield return ("policy", file);
        }
    }

    /// <summary>Gets a value indicating whether the input is a ledger.</summary>
    public bool IsLedger => _source.IsLedger;

    /// <summary>Gets a value indicating whether the input tells the orders of a customer.</summary>
    public bool TellsOrders => _source.TellsOrders;

    /// <summary>Gets a value indicating whether standings come from earlier decisions.</summary>
    public bool HasPrevious => _previous is not null;

    /// <summary>Reads the files.</summary>
    /// <param name="progress">Told which share was read, 0 to 1.</param>
    /// <exception cref="RefusedException">A file or a column is wrong.</exception>
    public LedgerPortfolio Read(Action<double> progress) => Read(progress, null);

    /// <summary>Reads the files, the orders of a ledger into a book too.</summary>
    /// <param name="progress">Told which share was read, 0 to 1.</param>
    /// <param name="orders">Takes the orders; null where nobody looks at them.</param>
    /// <exception cref="RefusedException">A file or a column is wrong.</exception>
    public LedgerPortfolio Read(Action<double> progress, OrderBook? orders)
    {
        var counts = new InputCounts();
        var previous = _previous is null ? null : PreviousDecisions.Read(_previous);
        var requests = _source.Read(new ReviewSource.Reading(Policies, AsOf, previous, counts, orders, progress));
        progress(1);
        return LedgerPortfolio.Of(requests, previous, AsOf, counts);
    }

    private IReadOnlyList<TieringPolicy> Policies => [.. Engines.Select(static e => e.Policy)];
}
