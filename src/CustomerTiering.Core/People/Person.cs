using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.People;

/// <summary>Somebody of the company, and what they may decide. Immutable.</summary>
public sealed class Person
{
    private readonly HashSet<string> _roles;

    /// <summary>Initializes a new instance of the <see cref="Person"/> class.</summary>
    /// <param name="id">The host's id of the person; never blank.</param>
    /// <param name="roles">The roles that the person has, by id; may be none.</param>
    /// <exception cref="ArgumentException">The id or a role is blank.</exception>
    public Person(string id, params string[] roles)
    {
        Id = Guard.NotBlank(id, nameof(id));
        foreach (var role in Guard.NotNull(roles, nameof(roles)))
            Guard.NotBlank(role, nameof(roles));
        _roles = new HashSet<string>(roles, StringComparer.Ordinal);
        Roles = [.. _roles.OrderBy(static r => r, StringComparer.Ordinal)];
    }

    /// <summary>Gets the host's id of the person.</summary>
    public string Id { get; }

    /// <summary>Gets the roles, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Tells whether the person has the role; roles are told apart by case.</summary>
    public bool Has(string role) => _roles.Contains(role);

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
