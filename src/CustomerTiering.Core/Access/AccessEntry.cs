using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Access;

/// <summary>
/// One line of the access register: who wanted to do what with which part of whose file, when, and what was answered by which rules
/// (key accounts art. 9). It holds no fact of the customer, and the hash of the entry before it, so that nothing is taken out or changed
/// unseen (<see cref="AccessRegister.Check"/>). Immutable.
/// </summary>
public sealed class AccessEntry
{
    private const int Format = 1;
    private readonly string _record;

    internal AccessEntry(AccessDecision decision, string? previous)
    {
        Decision = decision;
        Previous = previous;
        _record = Written();
        Hash = Sha256Hex.Of(_record);
    }

    /// <summary>Gets what was decided.</summary>
    public AccessDecision Decision { get; }

    /// <summary>Gets the moment.</summary>
    public Instant At => Decision.Request.At.ToInstant();

    /// <summary>Gets the hash of the entry before it; null for the first.</summary>
    public string? Previous { get; }

    /// <summary>Gets the SHA-256 of the record, as 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Gives the entry as canonical JSON, the text that is stored.</summary>
    public string ToRecord() => _record;

    private string Written()
    {
        var (request, policy) = (Decision.Request, Decision.Policy);
        return new CanonicalObject()
            .Add("format", Format)
            .Add("previous", Previous)
            .Add("at", InstantPattern.ExtendedIso.Format(At))
            .Add("person", request.Person)
            .Add("customer", request.Customer)
            .Add("action", request.Action)
            .Add("part", request.Part)
            .Add("purpose", request.Purpose)
            .Add("answer", Decision.Answer.ToString().ToLowerInvariant())
            .Add("askOf", Decision.AskOf)
            .Add("onLeave", Decision.OnLeave)
            .Add("rules", Rules())
            .Add("policy", new CanonicalObject().Add("id", policy.Id).Add("version", policy.Version).Add("hash", policy.Hash))
            .ToString();
    }

    private IEnumerable<CanonicalObject> Rules() => Decision.Rules.Select(static h => new CanonicalObject().Add("rule", h.Rule.Id).Add("clause", h.Rule.Clause));
}
