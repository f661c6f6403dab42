using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;

namespace CustomerTiering.People;

/// <summary>
/// Who is there and has which role, as the host knows it at one moment. What is decided with a roster depends on nothing else of the
/// host's directory; the <see cref="Hash"/> says which roster it was. Immutable and safe to share.
/// </summary>
public sealed class Roster
{
    private readonly Dictionary<string, Person> _people;
    private readonly Lazy<string> _hash;

    /// <summary>Initializes a new instance of the <see cref="Roster"/> class.</summary>
    /// <param name="people">The people, in any order.</param>
    /// <exception cref="ArgumentException">A person is null or given more than once; all such ids are named with their places.</exception>
    public Roster(IEnumerable<Person> people)
    {
        var given = Guard.NoneNull(people, nameof(people));
        if (Repeated.In(given.Select(static p => p.Id)) is { } repeated)
            throw new ArgumentException($"people stand in the roster more than once: {repeated}; give each person once, with all roles", nameof(people));

        People = [.. given.OrderBy(static p => p.Id, StringComparer.Ordinal)];
        _people = People.ToDictionary(static p => p.Id, StringComparer.Ordinal);
        _hash = new Lazy<string>(HashOf);
    }

    /// <summary>Gets a roster with nobody in it.</summary>
    public static Roster Empty { get; } = new([]);

    /// <summary>Gets the people by id, in ordinal order.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Gets the SHA-256 over ids and roles, as 64 lower-case hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    /// <summary>Gives the person of that id; null where the roster lacks it.</summary>
    public Person? Find(string id) => _people.TryGetValue(Guard.NotNull(id, nameof(id)), out var person) ? person : null;

    /// <summary>Tells whether somebody of that id is there and has the role.</summary>
    public bool Has(string id, string role) => Find(id) is { } person && person.Has(role);

    private string HashOf()
        => Sha256Hex.Of(new CanonicalObject()
            .Add("people", People.Select(static p => new CanonicalObject().Add("id", p.Id).Add("roles", p.Roles)))
            .ToString());
}
