using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>Collects what is wrong with a policy while it is read on, so that its keeper sees everything at once.</summary>
internal sealed class PolicyErrors
{
    /// <summary>The number of errors that are kept word for word.</summary>
    public const int MaxKept = 100;

    private readonly List<PolicyError> _kept = [];

    /// <summary>Gets the number of errors reported, those not kept included.</summary>
    public int Count { get; private set; }

    /// <summary>Reports an error; beyond the first hundred it is only counted. What was reported already is not reported again.</summary>
    public void Add(string path, string problem, string remedy)
    {
        if (_kept.Exists(e => e.Path == path && e.Problem == problem && e.Remedy == remedy))
            return;

        Count++;
        if (_kept.Count < MaxKept)
            _kept.Add(new PolicyError(path, problem, remedy));
    }

    /// <summary>Gives the errors kept and, where there were more, a last one that counts them.</summary>
    public IReadOnlyList<PolicyError> ToList()
    {
        var errors = new List<PolicyError>(_kept);
        var rest = Count - _kept.Count;
        if (rest > 0)
            errors.Add(new PolicyError("$", $"and {rest.ToString(CultureInfo.InvariantCulture)} more", "correct those above first"));

        return errors.AsReadOnly();
    }

    /// <summary>Throws everything that was reported, if anything was.</summary>
    /// <exception cref="PolicyException">At least one error was reported.</exception>
    public void ThrowIfAny(string? policyId)
    {
        if (Count > 0)
            throw new PolicyException(policyId, ToList(), Count);
    }

    /// <summary>Throws everything that was reported in the order of the document, if anything was.</summary>
    /// <exception cref="PolicyException">At least one error was reported.</exception>
    public void ThrowIfAny(string? policyId, JsonElement document)
    {
        if (Count == 0)
            return;

        var ordered = new DocumentOrder(document).Of(_kept).ToList();
        _kept.Clear();
        _kept.AddRange(ordered);
        ThrowIfAny(policyId);
    }
}
