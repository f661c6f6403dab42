using CustomerTiering.Customers;

namespace NRulesHost;

/// <summary>What the host knows of its customers.</summary>
internal static class Facts
{
    public static readonly FlagIndicator AgreementSigned = Indicator.Flag("agreement-signed");

    public static CustomerFacts Of(string id, bool? signed)
    {
        var builder = new CustomerFactsBuilder
        {
            Id = id,
            HasPurchased = true,
            AnnualPurchase = 96400m,
            ProfitContribution = 17800m,
            PurchaseFrequency = 7,
            LengthOfRelationship = 33,
            GrowthPotential = 72,
            PurchaseGrowth = 0.4m,
        };
        builder[AgreementSigned] = signed;
        return builder.Build();
    }
}
