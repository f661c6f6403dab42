using System;
using System.Collections.Generic;
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
internal sealed class PortfolioFiles(PortfolioPolicy policy)
{
    private const int MostProblems = 20;
    private readonly Dictionary<string, LossRecord> _losses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MembershipEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CustomerIdentity> _identities = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>Gets who belongs to whom; empty where nobody said.</summary>
    public IReadOnlyDictionary<string, CustomerIdentity> Identities => _identities;

    /// <summary>Gets the dated lists, by id.</summary>
    public IReadOnlyList<MembershipList> Lists { get; private set; } = [];

    /// <summary>Reads the files that are there.</summary>
    /// <exception cref="RefusedException">Something in them is wrong; all of it is told, with its lines.</exception>
    public void Read(string? losses, string? memberships, string? groups)
    {
        Read(losses, ["customer_id", "recorded_on"], ["reason", "went_to", "competitor"], Loss);
        Read(memberships, ["list", "customer_id", "unit", "from"], ["before"], Membership);
        Read(groups, ["customer_id"], ["parent", "name", "tax_id"], Identity);
        if (_problems.Count > 0)
            throw new RefusedException(string.Join("\n", _problems.Take(MostProblems)) + (_problems.Count > MostProblems ? $"\nand {_problems.Count - MostProblems} more" : string.Empty));
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

    private void Read(string? path, string[] required, string[] optional, Action<CreditColumns> read)
    {
        if (path is not null)
            _problems.AddRange(CreditLines.Read(path, required, optional, read));
    }

    private void Loss(CreditColumns c)
    {
        var (customer, day) = (c.Required("customer_id"), c.Read("recorded_on", Cells.Day) ?? throw new FormatException("column `recorded_on` is empty"));
        if (_losses.TryGetValue(customer, out var before) && before.RecordedOn == day)
            throw new FormatException($"the loss of customer `{customer}` was written down twice on {IsoDay.Format(day)}; keep one");
        if (before is null || before.RecordedOn < day)
            _losses[customer] = new LossRecord(customer, day, c.Text("reason"), c.Text("went_to"), c.Text("competitor"));
    }

    private void Membership(CreditColumns c)
    {
        var list = c.Required("list");
        if (policy.Lists.All(l => l.Id != list))
            throw new FormatException($"column `list`: the policy has no list `{list}`; {NearestName.Hint(list, policy.Lists.Select(static l => l.Id))}");

        var from = c.Read("from", Cells.Day) ?? throw new FormatException("column `from` is empty");
        var entry = new MembershipEntry(c.Required("customer_id"), c.Required("unit"), from, c.Read("before", Cells.Day));
        if (!_entries.TryGetValue(list, out var entries))
            _entries[list] = entries = [];
        entries.Add(entry);
    }

    private void Identity(CreditColumns c)
    {
        var customer = c.Required("customer_id");
        if (!_identities.TryAdd(customer, new CustomerIdentity(customer, c.Text("name"), c.Text("tax_id"), c.Text("parent"))))
            throw new FormatException($"customer `{customer}` stands twice; give each one row");
    }
}
