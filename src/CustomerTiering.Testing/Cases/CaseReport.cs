using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Testing.Laws;

namespace CustomerTiering.Testing.Cases;

/// <summary>What came of walking the kinds of cases of a policy: how much was tried, and the laws that were broken. Immutable.</summary>
public sealed class CaseReport
{
    internal CaseReport(long tried, long places, IReadOnlyList<CaseFinding> findings)
    {
        Tried = tried;
        Places = places;
        Findings = findings;
    }

    /// <summary>Gets how many commands were tried.</summary>
    public long Tried { get; }

    /// <summary>Gets how many different places were reached.</summary>
    public long Places { get; }

    /// <summary>Gets the laws that were broken, each with the first way that was found.</summary>
    public IReadOnlyList<CaseFinding> Findings { get; }

    /// <summary>Throws where a law is broken, so that a test fails with the way in words.</summary>
    /// <returns>The report itself.</returns>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public CaseReport ThrowIfBroken() => Findings.Count == 0 ? this : throw new LawBrokenException(ToString());

    /// <summary>Gives how much was tried and the findings.</summary>
    public override string ToString()
        => string.Join("\n", Findings.Select(static f => f.ToString()).Prepend(string.Format(CultureInfo.InvariantCulture, "{0} commands tried in {1} places", Tried, Places)));
}
