using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers.Completeness;

namespace CustomerTiering.Reviews;

/// <summary>How well one group of facts is kept over many customers. Immutable.</summary>
public sealed class GroupAudit
{
    internal GroupAudit(FactGroup group, IReadOnlyCollection<GroupCompleteness> kept)
    {
        Group = group;
        Facts = kept.Sum(static g => g.Group.Facts.Count);
        Missing = kept.Sum(static g => g.Missing.Count);
        Stale = kept.Sum(static g => g.Stale.Count);
        EnteredLate = kept.Sum(static g => g.EnteredLate.Count);
        Doubtful = kept.Sum(static g => g.Doubtful.Count);
    }

    /// <summary>Gets the group.</summary>
    public FactGroup Group { get; }

    /// <summary>Gets how many facts there should be.</summary>
    public int Facts { get; }

    /// <summary>Gets how many are missing.</summary>
    public int Missing { get; }

    /// <summary>Gets how many are too old.</summary>
    public int Stale { get; }

    /// <summary>Gets how many were entered late.</summary>
    public int EnteredLate { get; }

    /// <summary>Gets how many are unverified or refuted.</summary>
    public int Doubtful { get; }
}
