using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Owners;
using NodaTime;

namespace CustomerTiering.Testing.Assignments;

/// <summary>Customers and people on a day, as a law is checked on them. Immutable.</summary>
public sealed class AssignmentCase
{
    internal AssignmentCase(IEnumerable<OwnerRequest> requests, OwnerPool pool, LocalDate asOf)
    {
        Requests = [.. requests];
        Pool = pool;
        AsOf = asOf;
    }

    /// <summary>Gets the customers.</summary>
    public IReadOnlyList<OwnerRequest> Requests { get; }

    /// <summary>Gets the people.</summary>
    public OwnerPool Pool { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gives customers and people in words.</summary>
    public override string ToString()
        => string.Join("\n", Requests.Select(static r => string.Format(CultureInfo.InvariantCulture, "Customer {0}: tier {1}, score {2}, region {3}, owner {4}.", r.Facts.Id, r.Standing.Tier ?? "none", (object?)r.Score ?? "unknown", r.Facts.Region ?? "unknown", r.Standing.Owner ?? "none"))
            .Concat(Pool.Candidates.Select(c => string.Format(CultureInfo.InvariantCulture, "{0} ({1}): load {2} of {3}, turn {4}{5}.", c.Id, c.Role, c.Load, (object?)c.Capacity ?? "the role's", c.Turn, c.IsOnLeave(AsOf) ? ", on leave" : string.Empty))));
}
