namespace CustomerTiering.Credit;

/// <summary>The kinds of codes that the credit section names.</summary>
internal static class CreditCodes
{
    /// <summary>A credit grade.</summary>
    public const string Grade = "credit-grade";
}
