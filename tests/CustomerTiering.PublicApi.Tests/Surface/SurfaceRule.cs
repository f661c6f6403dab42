using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>Something that holds for every public type.</summary>
/// <param name="id">What a deliberate exception names.</param>
/// <param name="violations">Gives the members of a type, or the type, that break it.</param>
internal sealed class SurfaceRule(string id, Func<Type, IEnumerable<string>> violations)
{
    public string Id { get; } = id;

    public static SurfaceRule ForTypes(string id, Func<Type, bool> breaks)
        => new(id, type => breaks(type) ? [type.FullName!] : []);

    public static SurfaceRule ForMembers<TMember>(string id, Func<TMember, bool> breaks)
        => new(id, type => type.PublicMembers().OfType<TMember>().Where(breaks).Select(member => PublicMember.NameOf(member!)));

    public IEnumerable<string> Violations(IEnumerable<Type> types) => types.SelectMany(violations).Distinct();
}
