using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Credit;

/// <summary>What is at risk with a group of customers against the limit that they share, in the group's currency. Made by <see cref="CreditDecider.RollUp"/>. Immutable.</summary>
public sealed class GroupExposure
{
    private readonly string? _ratesHash;

    internal GroupExposure(CreditGroup group, IReadOnlyList<MemberExposure> members, string? ratesHash)
    {
        Group = group;
        Members = members;
        _ratesHash = ratesHash;
    }

    /// <summary>Gets the group.</summary>
    public CreditGroup Group { get; }

    /// <summary>Gets the members by id, in ordinal order.</summary>
    public IReadOnlyList<MemberExposure> Members { get; }

    /// <summary>Gets all that is at risk: receivables and open orders of all members.</summary>
    public decimal Total => Members.Sum(static m => m.Amount);

    /// <summary>Gets what is left of the limit, negative beyond it.</summary>
    public decimal Free => Group.Limit - Total;

    /// <summary>Gives the member of that id; null where it is none.</summary>
    public MemberExposure? Find(string customer) => Members.FirstOrDefault(m => m.Credit.Subject == customer);

    /// <summary>Gives the total with another exposure of one member, which is in that member's currency.</summary>
    internal decimal With(string customer, decimal exposure) => Members.Sum(m => m.Credit.Subject == customer ? m.InGroup(exposure) : m.Amount);

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("id", Group.Id)
        .Add("limit", Group.Limit)
        .Add("currency", Group.Currency)
        .Add("ratesHash", _ratesHash)
        .Add("members", Members.Select(static m => new CanonicalObject().Add("customer", m.Credit.Subject).Add("credit", m.Credit.Hash()).Add("exposure", m.Amount)));
}
