using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.ExceptionServices;

namespace CustomerTiering.Rules;

/// <summary>
/// Rules are written or edited in a way that the library cannot take; thrown when a rule is defined or an engine is built, never while
/// deciding. Of an engine's edits it has everything that is wrong at once.
/// </summary>
public sealed class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string rule, string problem)
        : base($"rule `{rule}`: {problem}")
        => (Rule, Problems) = (rule, [Message]);

    private RuleDefinitionException(string rule, IReadOnlyList<string> problems, Exception inner)
        : base($"the rules have {problems.Count.ToString(CultureInfo.InvariantCulture)} errors\n{string.Join("\n", problems)}", inner)
        => (Rule, Problems) = (rule, problems);

    /// <summary>Gets the id of the rule or template; of several, that of the first.</summary>
    public string Rule { get; }

    /// <summary>Gets what is wrong, each with the rule's id, in the order of the edits: at least one.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Throws everything that is wrong, if anything is; one problem as it was found.</summary>
    /// <exception cref="RuleDefinitionException">There is at least one problem.</exception>
    internal static void ThrowIfAny(IReadOnlyList<RuleDefinitionException> found)
    {
        if (found.Count == 1)
            ExceptionDispatchInfo.Capture(found[0]).Throw();
        if (found.Count > 1)
            throw new RuleDefinitionException(found[0].Rule, [.. found.SelectMany(static e => e.Problems)], found[0]);
    }
}
