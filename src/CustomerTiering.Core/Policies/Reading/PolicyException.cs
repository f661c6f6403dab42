using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerTiering.Policies;

/// <summary>
/// A policy that cannot be used, with everything that is wrong with it at once. A file that is too large, too deep,
/// or not JSON has exactly one error, since nothing further in it was read.
/// </summary>
public sealed class PolicyException : Exception
{
    internal PolicyException(string? policyId, IReadOnlyList<PolicyError> errors, int count, Exception? inner = null)
        : base(Describe(policyId, errors, count), inner)
        => (PolicyId, Errors, Count) = (policyId, errors, count);

    /// <summary>Gets the errors in the order of reading: at least one, at most 100 and then one that counts the rest.</summary>
    public IReadOnlyList<PolicyError> Errors { get; }

    /// <summary>Gets the id of the policy; null where it could not be read.</summary>
    internal string? PolicyId { get; }

    /// <summary>Gets how many errors there are, those beyond the listed ones included.</summary>
    internal int Count { get; }

    internal static PolicyException Refusing(string problem, string remedy, Exception? inner = null)
        => new(policyId: null, [new PolicyError("$", problem, remedy)], count: 1, inner);

    private static string Describe(string? policyId, IReadOnlyList<PolicyError> errors, int count)
    {
        var subject = policyId is null ? "the policy" : $"policy {Quoted.Text(policyId)}";
        var total = count == 1 ? "1 error" : $"{count.ToString(CultureInfo.InvariantCulture)} errors";
        return string.Join("\n", errors.Select(error => error.ToString()).Prepend($"{subject} has {total}"));
    }
}
