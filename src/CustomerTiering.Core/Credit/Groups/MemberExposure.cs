using System;

namespace CustomerTiering.Credit;

/// <summary>What is at risk with one member of a group. Immutable.</summary>
public sealed class MemberExposure
{
    private readonly Func<decimal, decimal> _inGroup;

    internal MemberExposure(CreditDecision credit, Func<decimal, decimal> inGroup)
    {
        Credit = credit;
        _inGroup = inGroup;
        Amount = inGroup(credit.Exposure.Total);
    }

    /// <summary>Gets the assessment of the member.</summary>
    public CreditDecision Credit { get; }

    /// <summary>Gets receivables and open orders, in the group's currency.</summary>
    public decimal Amount { get; }

    /// <summary>Gives another exposure of the member, which is in its own currency, in the group's.</summary>
    internal decimal InGroup(decimal exposure) => _inGroup(exposure);
}
