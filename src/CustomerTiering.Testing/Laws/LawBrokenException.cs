using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Testing.Laws;

/// <summary>A law is broken; the message holds the law, the counterexample in words, the rules that decided and how to see it again.</summary>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(IReadOnlyList<LawResult> broken)
        : base(string.Join("\n\n", broken.Select(static r => r.ToString())))
        => Broken = broken;

    internal LawBrokenException(string message)
        : base(message)
        => Broken = [];

    /// <summary>Gets the results of the broken laws on grading; empty where laws on a subject of an area are broken, which the message tells.</summary>
    public IReadOnlyList<LawResult> Broken { get; }
}
