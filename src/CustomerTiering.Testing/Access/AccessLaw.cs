using System;
using CustomerTiering.Access;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Access;

/// <summary>Something that must hold for every access, whatever the policy. Immutable.</summary>
public sealed class AccessLaw
{
    private readonly Func<AccessMachine, AccessRequest, string?> _breach;

    internal AccessLaw(string name, string statement, Func<AccessMachine, AccessRequest, string?> breach)
    {
        Name = Guard.Id(name, nameof(name));
        Statement = statement;
        _breach = breach;
    }

    /// <summary>Gets the name, which never changes: lower-case words with hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Looks at one access.</summary>
    /// <param name="machine">What is checked.</param>
    /// <param name="request">Who wants to do what.</param>
    /// <returns>What happened against the law, in words; null where it holds.</returns>
    public string? BreachOn(AccessMachine machine, AccessRequest request)
        => _breach(Guard.NotNull(machine, nameof(machine)), Guard.NotNull(request, nameof(request))) is { } story
            ? $"{Name}: {story}, when `{request.Person}` wants to `{request.Action}` `{request.Part}` of `{request.Customer}`"
            : null;

    /// <summary>Gives the name and the statement.</summary>
    public override string ToString() => $"{Name}: {Statement}";
}
