using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>What a host in C# 7.3 can use.</summary>
internal static class LanguageRules
{
    public static IReadOnlyList<SurfaceRule> All { get; } =
    [
        SurfaceRule.ForMembers<PropertyInfo>("no init", IsInit),
        SurfaceRule.ForTypes("nothing is required", type => type.HasAttribute("RequiredMemberAttribute")),
        SurfaceRule.ForTypes("no ref structs", type => type.IsByRefLike),
        SurfaceRule.ForMembers<MemberInfo>("spans have an alternative", NeedsSpans),
        SurfaceRule.ForMembers<MethodInfo>("interfaces have no bodies and nothing static", method => method.DeclaringType!.IsInterface && (!method.IsAbstract || method.IsStatic)),
        SurfaceRule.ForMembers<MemberInfo>("no tuples", member => PublicMember.SignatureOf(member).Any(type => type.Name.StartsWith("ValueTuple`", System.StringComparison.Ordinal))),
        SurfaceRule.ForMembers<MethodBase>("no ref", TakesReferences),
    ];

    private static bool IsInit(PropertyInfo property)
        => property.SetMethod is { } set && set.IsSeen() && set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static bool NeedsSpans(MemberInfo member)
        => PublicMember.SignatureOf(member).Any(type => type.IsByRefLike)
            && !member.DeclaringType!.PublicMembers().Any(other => other.Name == member.Name && !PublicMember.SignatureOf(other).Any(type => type.IsByRefLike));

    private static bool TakesReferences(MethodBase method)
        => method.GetParameters().Any(p => p.ParameterType.IsByRef && !p.IsOut && !p.IsIn);
}
