using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Ledger;
using NodaTime;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>
/// What a CRM export tells of each account on a day: deals won before it are purchases on the day they closed, the sector is the industry,
/// and the owner is the agent who won the last of them (on one day the larger, then the first by name). An account's region is not told:
/// agents have regions, accounts have countries.
/// </summary>
internal sealed class CrmPurchases
{
    private readonly CrmFolder _folder;
    private readonly LedgerIndicators _indicators;
    private readonly Dictionary<string, string> _owners;

    /// <summary>Measures the twelve months before a day, the day itself excluded.</summary>
    public CrmPurchases(CrmFolder folder, LocalDate asOf)
    {
        _folder = folder;
        _indicators = new LedgerIndicators(asOf, source: "crm");
        Deals = [.. folder.Opportunities.Where(o => o.IsWon && o.Value is not null && o.Closed < asOf)];
        _indicators.AddRange(Lines);
        _owners = Deals.GroupBy(static d => d.Account, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => LastWinner(g), StringComparer.Ordinal);
    }

    /// <summary>Gets the deals that were won before the day, in the order of the file.</summary>
    public IReadOnlyList<CrmOpportunity> Deals { get; }

    /// <summary>Gets the deals as orders of a ledger.</summary>
    public IEnumerable<LedgerLine> Lines => Deals.Select(static d => LedgerLine.Order(d.Account, d.Id, d.Closed!.Value, d.Value!.Value));

    /// <summary>Gives the facts of every account, those without a purchase included, ordered by id.</summary>
    public IEnumerable<CustomerFactsBuilder> Facts()
    {
        foreach (var account in _folder.Accounts)
        {
            var facts = _indicators.FactsOf(account.Id) ?? new CustomerFactsBuilder { Id = account.Id };
            facts.Industry = account.Sector;
            yield return facts;
        }
    }

    /// <summary>Gives the agent who owns an account; null where nobody won anything with it.</summary>
    public string? OwnerOf(string account) => _owners.GetValueOrDefault(account);

    private static string LastWinner(IEnumerable<CrmOpportunity> won)
        => won.OrderByDescending(static d => d.Closed).ThenByDescending(static d => d.Value).ThenBy(static d => d.Agent, StringComparer.Ordinal).First().Agent;
}
