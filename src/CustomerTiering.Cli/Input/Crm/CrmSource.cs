using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Cli.Input.Sources;
using CustomerTiering.Portfolio.Accounts;
using CustomerTiering.Portfolio.Groups;
using NodaTime;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>
/// An export of a CRM system as the customers of a review: deals that were won before the day are the orders of its accounts, and what an
/// account is a subsidiary of is the group that it belongs to.
/// </summary>
internal sealed class CrmSource(string folder) : ReviewSource
{
    private CrmFolder? _read;
    private LocalDate _asOf;

    /// <inheritdoc/>
    public override string Name => folder;

    /// <inheritdoc/>
    public override IEnumerable<string> Files => CrmFolder.FileNames.Select(name => Path.Combine(folder, name));

    /// <inheritdoc/>
    public override bool TellsOrders => true;

    /// <summary>Gets what does not fit together in the export; empty before it was read.</summary>
    public IReadOnlyList<CrmFinding> Findings => _read?.Findings ?? [];

    /// <summary>Gets the identity of each account, its name and the account it belongs to; empty before the export was read.</summary>
    public IEnumerable<CustomerIdentity> Identities => _read?.Accounts.Select(static a => new CustomerIdentity(a.Id, a.Id, parent: a.Parent)) ?? [];

    /// <inheritdoc/>
    public override List<DecisionRequest> Read(Reading reading)
    {
        (_read, _asOf) = (CrmFolder.Read(folder), reading.AsOf);
        var purchases = new CrmPurchases(_read, reading.AsOf);
        reading.Counts.Counted = purchases.Deals.Count;
        reading.Orders?.AddRange(purchases.Lines);
        return [.. purchases.Facts().Select(f => Request(f, reading))];
    }

    /// <summary>Gives what each account bought by product as written, into the country of its office; accounts that bought nothing are left out, and all where nothing was won.</summary>
    public IReadOnlyList<AccountHistory> Histories()
    {
        if (_read is null || new CrmPurchases(_read, _asOf).Deals is not { Count: > 0 } deals)
            return [];

        var countries = _read.Accounts.ToDictionary(static a => a.Id, static a => a.Country);
        var coveredFrom = deals.Min(static d => d.Closed!.Value);
        return [.. deals.GroupBy(static d => d.Account).Select(g => new AccountHistory(g.Key, coveredFrom, g.Select(d => new AccountPurchase(d.Closed!.Value, d.Value!.Value, d.Product, region: countries[d.Account]))))];
    }

    /// <summary>Gives how many deals were won before the day, and how many opportunities that name an account were not.</summary>
    public (int Won, int Others) Opportunities()
    {
        var won = _read is null ? 0 : new CrmPurchases(_read, _asOf).Deals.Count;
        return (won, (_read?.Opportunities.Count ?? 0) - won);
    }
}
