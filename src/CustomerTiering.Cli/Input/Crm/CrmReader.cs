using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>Reads the files of a <see cref="CrmFolder"/>, those first that others refer to.</summary>
internal sealed class CrmReader(string folder)
{
    private readonly HashSet<string> _products = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _accountLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _agentLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _opportunityLines = new(StringComparer.Ordinal);
    private readonly List<(string Parent, long Line)> _parents = [];
    private LineProblems _repeated = new(string.Empty);

    public Dictionary<string, CrmAccount> Accounts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, CrmAgent> Agents { get; } = new(StringComparer.Ordinal);

    public List<CrmOpportunity> Opportunities { get; } = [];

    public CrmFindings Findings { get; } = new();

    public void ReadAll()
    {
        Each("accounts.csv", ["account", "sector", "office_location", "subsidiary_of"], Account);
        foreach (var (parent, line) in _parents.Where(p => !Accounts.ContainsKey(p.Parent)))
            Findings.Add("accounts.csv", line, $"account `{parent}`, of which another is a subsidiary, is not in the file; {NearestName.Hint(parent, Accounts.Keys)} kept as written");
        Each("products.csv", ["product"], (_, row) => _products.Add(row[0]));
        Each("sales_teams.csv", ["sales_agent", "manager", "regional_office"], Agent);
        Each("sales_pipeline.csv", ["opportunity_id", "sales_agent", "product", "account", "deal_stage", "close_date", "close_value"], Opportunity);
    }

    private void Each(string name, string[] columns, Action<CsvFile, string[]> read)
    {
        using var file = CsvFile.Open(Path.Combine(folder, name), static _ => { });
        _repeated = new LineProblems(file.Path);
        var places = Array.ConvertAll(columns, file.Require);
        while (file.Read())
        {
            if (file.ShapeProblem() is { } shape)
                Findings.Add(file, $"{shape}; left out");
            else
                read(file, Array.ConvertAll(places, i => file[i]));
        }

        _repeated.RefuseAny();
    }

    private void Account(CsvFile file, string[] row)
    {
        if (row[0].Length == 0)
        {
            Findings.Add(file, "names no account; left out");
            return;
        }

        if (row[1].Length > 0 && CrmSectors.Problem(row[1]) is { } problem)
            Findings.Add(file, problem);
        if (row[3] == row[0])
            Findings.Add(file, "belongs to itself; taken to belong to nobody");
        else if (row[3].Length > 0)
            _parents.Add((row[3], file.Line));
        Once(file, _accountLines, "account", row[0], _repeated);
        Accounts.TryAdd(row[0], new CrmAccount(row[0], Known(row[1]), Known(row[2]), row[3] == row[0] ? null : Known(row[3])));
    }

    private void Agent(CsvFile file, string[] row)
    {
        if (row[0].Length == 0)
        {
            Findings.Add(file, "names no agent; left out");
            return;
        }

        Once(file, _agentLines, "agent", row[0], _repeated);
        Agents.TryAdd(row[0], new CrmAgent(row[0], Known(row[1]), Known(row[2])));
    }

    private void Opportunity(CsvFile file, string[] row)
    {
        var (agent, product, account, stage) = (row[1], row[2], row[3], row[4]);
        Once(file, _opportunityLines, "opportunity", row[0], _repeated);
        if (!CrmOpportunity.Stages.Contains(stage, StringComparer.Ordinal))
            Findings.Add(file, $"stage `{stage}` is not known; {NearestName.Hint(stage, CrmOpportunity.Stages)} it counts as no purchase");
        if (!_products.Contains(product))
            Findings.Add(file, $"product `{product}` is not in `products.csv`; {NearestName.Hint(product, _products)} kept as written");
        if (account.Length == 0)
            Findings.Add(file, $"names no account (stage `{stage}`); left out");
        else if (!Accounts.ContainsKey(account))
            Findings.Add(file, $"account `{account}` is not in `accounts.csv`; {NearestName.Hint(account, Accounts.Keys)} left out");
        else if (!Agents.ContainsKey(agent))
            Findings.Add(file, $"agent `{agent}` is not in `sales_teams.csv`; {NearestName.Hint(agent, Agents.Keys)} left out");
        else
            Keep(file, row);
    }

    private void Keep(CsvFile file, string[] row)
    {
        try
        {
            var opportunity = new CrmOpportunity(
                row[0],
                row[1],
                row[3],
                row[2],
                row[4],
                row[5].Length == 0 ? null : Cells.Day(row[5]),
                row[6].Length == 0 ? null : Cells.Number(row[6]));
            if (opportunity.IsWon && (opportunity.Closed is null || opportunity.Value is null))
                Findings.Add(file, "was won and has no day or no value; it counts as no purchase");
            Opportunities.Add(opportunity);
        }
        catch (FormatException e)
        {
            Findings.Add(file, $"{e.Message}; left out");
        }
    }

    private static void Once(CsvFile file, Dictionary<string, long> lines, string what, string id, LineProblems problems)
    {
        if (!lines.TryAdd(id, file.Line))
            problems.Add(file.Line, string.Create(CultureInfo.InvariantCulture, $"{what} `{id}` stands on line {lines[id]} too"));
    }

    private static string? Known(string cell) => cell.Length == 0 ? null : cell;
}
