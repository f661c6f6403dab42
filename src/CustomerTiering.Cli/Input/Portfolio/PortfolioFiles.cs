using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cli.Input.Portfolio;

/// <summary>What a portfolio may be told beside orders or facts: why accounts were lost, who stands on dated lists, and who belongs to whom.</summary>
/// <param name="policy">What the policy says of portfolios.</param>
/// <param name="idOf">Gives the id of a customer as the input means it.</param>
internal sealed class PortfolioFiles(PortfolioPolicy policy, Func<string, string> idOf)
{
    private readonly Dictionary<string, LossRecord> _losses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MembershipEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CustomerIdentity> _identities = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];
    private readonly List<(string File, string Customer)> _named = [];

    /// <summary>Gets who belongs to whom; empty where nobody said.</summary>
    public IReadOnlyDictionary<string, CustomerIdentity> Identities => _identities;

    /// <summary>Gets the dated lists, by id.</summary>
    public IReadOnlyList<MembershipList> Lists { get; private set; } = [];

    /// <summary>Gets all that is wrong with the files, each with its line; nothing of them is to be used where there is anything.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads the files that are there.</summary>
    /// <exception cref="RefusedException">A file is not there, or a column is wrong.</exception>
    public void Read(string? losses, string? memberships, string? groups)
    {
        Read(losses, ["customer_id", "recorded_on"], ["reason", "went_to", "competitor"], Loss);
        Read(memberships, ["list", "customer_id", "unit", "from"], ["before"], Membership);
        Read(groups, ["customer_id"], ["parent", "name", "tax_id"], Identity);
        Lists = [.. _entries.OrderBy(static l => l.Key, StringComparer.Ordinal).Select(static l => new MembershipList(l.Key, l.Value))];
    }

    /// <summary>Takes identities that the input itself tells; what a file says of a customer counts before them.</summary>
    public void Add(IEnumerable<CustomerIdentity> identities)
    {
        foreach (var identity in identities)
            _identities.TryAdd(identity.Customer, identity);
    }

    /// <summary>Gives what was written down last of a customer's loss; null for nothing.</summary>
    public LossRecord? LossOf(string customer) => _losses.GetValueOrDefault(customer);

    /// <summary>Gives the facts with whether the customer stands on each of the lists on the day.</summary>
    public CustomerFacts WithLists(CustomerFacts facts, LocalDate day)
    {
        if (Lists.Count == 0)
            return facts;

        var builder = facts.Copied();
        foreach (var list in Lists)
            list.WriteTo(builder, policy.Lists.First(l => l.Id == list.Id).Fact, day);
        return builder.Build();
    }

    /// <summary>Says of each file which customers it names that the input lacks, such as mistyped ones.</summary>
    public IEnumerable<string> Strangers(IReadOnlyCollection<string> customers)
        => _named.Where(n => !customers.Contains(n.Customer)).GroupBy(static n => n.File).Select(static g => (File: g.Key, Customers: g.Select(static n => n.Customer).Distinct().ToList()))
            .Select(static g => $"`{g.File}` names {g.Customers.Count.ToString(CultureInfo.InvariantCulture)} that the input lacks, such as `{g.Customers[0]}`; left aside");

    private void Read(string? path, string[] required, string[] optional, Action<CreditColumns, string> read)
    {
        if (path is null)
            return;

        _problems.AddRange(CreditLines.Read(path, required, optional, c =>
        {
            var customer = idOf(c.Required("customer_id"));
            _named.Add((path, customer));
            read(c, customer);
        }));
    }

    private void Loss(CreditColumns c, string customer)
    {
        var day = c.Read("recorded_on", Cells.Day) ?? throw new FormatException("column `recorded_on` is empty");
        if (_losses.TryGetValue(customer, out var before) && before.RecordedOn == day)
            throw new FormatException($"the loss of customer `{customer}` was written down twice on {IsoDay.Format(day)}; keep one");
        if (before is null || before.RecordedOn < day)
            _losses[customer] = new LossRecord(customer, day, c.Text("reason"), c.Text("went_to"), c.Text("competitor"));
    }

    private void Membership(CreditColumns c, string customer)
    {
        var list = c.Required("list");
        if (policy.Lists.All(l => l.Id != list))
            throw new FormatException($"column `list`: the policy has no list `{list}`; {NearestName.Hint(list, policy.Lists.Select(static l => l.Id))}");

        var from = c.Read("from", Cells.Day) ?? throw new FormatException("column `from` is empty");
        var entry = new MembershipEntry(customer, c.Required("unit"), from, c.Read("before", Cells.Day));
        if (!_entries.TryGetValue(list, out var entries))
            _entries[list] = entries = [];
        entries.Add(entry);
    }

    private void Identity(CreditColumns c, string customer)
    {
        if (!_identities.TryAdd(customer, new CustomerIdentity(customer, c.Text("name"), c.Text("tax_id"), c.Text("parent") is { } parent ? idOf(parent) : null)))
            throw new FormatException($"customer `{customer}` stands twice; give each one row");
    }
}
