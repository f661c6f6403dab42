namespace CustomerTiering.Portfolio.Reports;

/// <summary>One customer of a <see cref="PortfolioReport"/>, in short. Immutable.</summary>
public sealed class PortfolioCustomer
{
    internal PortfolioCustomer(string id, string? tier, decimal? annualPurchase)
    {
        Id = id;
        Tier = tier;
        AnnualPurchase = annualPurchase;
    }

    /// <summary>Gets the host's id.</summary>
    public string Id { get; }

    /// <summary>Gets the code of its tier; null for none.</summary>
    public string? Tier { get; }

    /// <summary>Gets its annual purchase in the policy's currency; null for unknown.</summary>
    public decimal? AnnualPurchase { get; }
}
