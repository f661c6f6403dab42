using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>
/// An export of a CRM system: a folder with <c>accounts.csv</c>, <c>products.csv</c>, <c>sales_teams.csv</c> and <c>sales_pipeline.csv</c>.
/// What does not fit together is kept as written or left out, and reported either way; nothing is corrected.
/// </summary>
internal sealed class CrmFolder
{
    private CrmFolder(CrmReader reader)
    {
        Accounts = [.. reader.Accounts.Values.OrderBy(static a => a.Id, StringComparer.Ordinal)];
        Agents = [.. reader.Agents.Values.OrderBy(static a => a.Id, StringComparer.Ordinal)];
        Opportunities = reader.Opportunities;
        Findings = reader.Findings.All;
    }

    /// <summary>Gets the names of the files.</summary>
    public static IReadOnlyList<string> FileNames { get; } = ["accounts.csv", "products.csv", "sales_teams.csv", "sales_pipeline.csv"];

    /// <summary>Gets the accounts, ordered by id.</summary>
    public IReadOnlyList<CrmAccount> Accounts { get; }

    /// <summary>Gets the agents, ordered by id.</summary>
    public IReadOnlyList<CrmAgent> Agents { get; }

    /// <summary>Gets the opportunities that name a known account and agent, in the order of the file.</summary>
    public IReadOnlyList<CrmOpportunity> Opportunities { get; }

    /// <summary>Gets what was found amiss, by file and line.</summary>
    public IReadOnlyList<CrmFinding> Findings { get; }

    /// <summary>Reads the folder.</summary>
    /// <exception cref="RefusedException">The folder, a file or a column is not there, or an id stands twice.</exception>
    public static CrmFolder Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new RefusedException($"folder `{folder}` is not there");

        var reader = new CrmReader(folder);
        reader.ReadAll();
        return new CrmFolder(reader);
    }
}
