using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Shares;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>The customers of a portfolio by their class on one axis. Immutable.</summary>
public sealed class AxisShares
{
    internal AxisShares(ClassAxis axis, ShareTable shares)
    {
        Axis = axis;
        Shares = shares;
    }

    /// <summary>Gets the axis.</summary>
    public ClassAxis Axis { get; }

    /// <summary>Gets the customers by class, in the order of the policy, those without one under <see cref="PortfolioReport.None"/>.</summary>
    public ShareTable Shares { get; }
}
