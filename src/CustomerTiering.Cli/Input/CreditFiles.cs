using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Policies;

namespace CustomerTiering.Cli.Input;

/// <summary>Reads open items, agreements and the states of the run before into accounts, one for each customer.</summary>
internal sealed class CreditFiles(string currency)
{
    private static readonly string[] ItemColumns = ["customer_id", "item_id", "issued", "open"];
    private static readonly string[] MoreItemColumns = ["due", "amount", "currency", "disputed", "promised_for", "promised", "owner"];
    private static readonly string[] AgreementColumns = ["customer_id", "agreement_id", "from"];
    private static readonly string[] MoreAgreementColumns = ["before", "signed_on", "cycle", "limit"];

    private readonly SortedDictionary<string, CreditAccountBuilder> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CreditState> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<(string What, string Customer, string Id), long> _lines = [];
    private readonly List<ExchangeRate> _rates = [];
    private readonly List<string> _problems = [];

    /// <summary>Gets all that is wrong with the files, each with its line.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads open items; what is negative is cash that nobody has applied, or a credit note.</summary>
    public void ReadItems(string path) => _problems.AddRange(CreditLines.Read(path, ItemColumns, MoreItemColumns, Item));

    /// <summary>Reads agreements.</summary>
    public void ReadAgreements(string path) => _problems.AddRange(CreditLines.Read(path, AgreementColumns, MoreAgreementColumns, Agreement));

    /// <summary>Reads the states that the run before has written.</summary>
    public void ReadPrevious(string path) => _problems.AddRange(CreditLines.Read(path, ["customer_id", "state"], CreditTable.Columns, State));

    /// <summary>Reads what one unit of a currency is worth in another.</summary>
    public void ReadRates(string path) => _problems.AddRange(CreditLines.Read(path, ["from", "to", "rate"], [], Rate));

    /// <summary>Gives the accounts by customer, each with its owner and state; a customer without items whose state is known is among them, since its warning falls.</summary>
    public IEnumerable<CreditRequest> Requests(NodaTime.LocalDate asOf)
    {
        var rates = _rates.Count == 0 ? null : new ExchangeRates(asOf, _rates);
        foreach (var known in _states.Keys)
            Account(known);
        return _accounts.Values.Select(account => account.Build())
            .Select(account => new CreditRequest(account, _states.GetValueOrDefault(account.Customer, CreditState.None), asOf, null, _owners.GetValueOrDefault(account.Customer), rates));
    }

    private void Item(CreditColumns c)
    {
        var (customer, id) = (c.Required("customer_id"), c.Required("item_id"));
        var open = c.Read("open", Cells.Number) ?? throw new FormatException("column `open` is empty");
        var issued = c.Read("issued", Cells.Day) ?? throw new FormatException("column `issued` is empty");
        var account = Once(c, "item", customer, id);
        if (c.Text("owner") is { } owner && !_owners.TryAdd(customer, owner) && _owners[customer] != owner)
            throw new FormatException($"customer `{customer}` is looked after by `{owner}` here and by `{_owners[customer]}` before; give one owner");
        if (open < 0)
        {
            account.Add(new UnappliedCash(id, issued, -open, c.Text("currency")));
            return;
        }

        account.Add(new OpenItemBuilder
        {
            Id = id,
            IssuedOn = issued,
            DueOn = c.Read("due", Cells.Day),
            Amount = c.Read("amount", Cells.Number),
            Open = open,
            Disputed = c.Read("disputed", text => Disputed(text, open)) ?? 0,
            PromisedFor = c.Read("promised_for", Cells.Day),
            PromisedAmount = c.Read("promised", Cells.Number),
            Currency = c.Text("currency"),
        }.Build());
    }

    private void Agreement(CreditColumns c)
    {
        var (customer, id) = (c.Required("customer_id"), c.Required("agreement_id"));
        var from = c.Read("from", Cells.Day) ?? throw new FormatException("column `from` is empty");
        var agreement = new CreditAgreement(
            id,
            new EffectivePeriod(from, c.Read("before", Cells.Day)),
            c.Read("signed_on", Cells.Day),
            c.Text("cycle") is { } cycle ? PaymentCycle.Parse(cycle) : null,
            c.Read("limit", Cells.Number));
        Once(c, "agreement", customer, id).Add(agreement);
    }

    private void Rate(CreditColumns c)
    {
        var rate = new ExchangeRate(c.Required("from"), c.Required("to"), c.Read("rate", Cells.Number) ?? throw new FormatException("column `rate` is empty"));
        if (_rates.Any(r => r.From == rate.From && r.To == rate.To))
            throw new FormatException($"there is a rate of `{rate}` before; give one");
        _rates.Add(rate);
    }

    private void State(CreditColumns c)
    {
        var customer = c.Required("customer_id");
        Once(c, "state", customer, "state");
        _states[customer] = CreditState.Parse(c.Required("state"));
    }

    /// <summary>Gives the account, and refuses what the file says a second time.</summary>
    private CreditAccountBuilder Once(CreditColumns c, string what, string customer, string id)
        => _lines.TryAdd((what, customer, id), c.Line)
            ? Account(customer)
            : throw new FormatException($"{what} `{id}` of customer `{customer}` stands on line {_lines[(what, customer, id)].ToString(CultureInfo.InvariantCulture)} too; give each {what} once");

    private CreditAccountBuilder Account(string customer)
    {
        if (!_accounts.TryGetValue(customer, out var account))
            _accounts[customer] = account = new CreditAccountBuilder { Customer = customer, Currency = currency };
        return account;
    }

    private static decimal Disputed(string text, decimal open) => text switch
    {
        "yes" or "true" => open,
        "no" or "false" => 0,
        _ => ExactNumber.TryParse(text, out var amount) ? amount : throw new FormatException($"`{text}` is neither an amount nor `yes` or `no`"),
    };
}
