using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerTiering.Testing.Approvals;

/// <summary>What came of walking a machine: how much was tried, and the laws that it broke. Immutable.</summary>
public sealed class ApprovalReport
{
    internal ApprovalReport(long tried, long places, IReadOnlyList<ApprovalBreach> breaches)
    {
        Tried = tried;
        Places = places;
        Breaches = breaches;
    }

    /// <summary>Gets how many commands were tried.</summary>
    public long Tried { get; }

    /// <summary>Gets how many different places were reached.</summary>
    public long Places { get; }

    /// <summary>Gets the laws that were broken, each with the first way that was found.</summary>
    public IReadOnlyList<ApprovalBreach> Breaches { get; }

    /// <summary>Throws where a law is broken, so that a test fails with the way in words.</summary>
    /// <returns>The report itself.</returns>
    /// <exception cref="InvalidOperationException">A law is broken.</exception>
    public ApprovalReport ThrowIfBroken() => Breaches.Count == 0 ? this : throw new InvalidOperationException(ToString());

    /// <summary>Gives how much was tried and the breaches.</summary>
    public override string ToString()
        => string.Join("\n", Breaches.Select(static b => b.ToString()).Prepend(string.Format(CultureInfo.InvariantCulture, "{0} commands tried in {1} places", Tried, Places)));
}
