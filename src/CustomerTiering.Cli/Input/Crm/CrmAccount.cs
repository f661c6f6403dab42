namespace CustomerTiering.Cli.Input.Crm;

/// <summary>A company of <c>accounts.csv</c>.</summary>
/// <param name="Id">Its name, which other files refer to.</param>
/// <param name="Sector">Its sector as written; null for none.</param>
/// <param name="Country">Where its office is; null for unknown.</param>
/// <param name="Parent">The account that it belongs to; null for none.</param>
internal sealed record CrmAccount(string Id, string? Sector, string? Country, string? Parent);
