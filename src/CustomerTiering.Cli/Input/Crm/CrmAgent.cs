namespace CustomerTiering.Cli.Input.Crm;

/// <summary>A salesperson of <c>sales_teams.csv</c>.</summary>
/// <param name="Id">The name, which opportunities refer to.</param>
/// <param name="Manager">Whom the agent reports to; null for nobody.</param>
/// <param name="Region">The regional office; null for none.</param>
internal sealed record CrmAgent(string Id, string? Manager, string? Region);
