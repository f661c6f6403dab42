using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>Names and types in signatures.</summary>
internal static class SignatureRules
{
    private static readonly string[] Banned = ["Util", "Utils", "Utility", "Helper", "Helpers", "Manager", "Misc", "Common"];

    public static IReadOnlyList<SurfaceRule> All { get; } =
    [
        SurfaceRule.ForTypes("names say what a thing is", type => Banned.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))),
        SurfaceRule.ForTypes("exceptions are called so", type => typeof(Exception).IsAssignableFrom(type) != type.Name.EndsWith("Exception", StringComparison.Ordinal)),
        SurfaceRule.ForMembers<MethodInfo>("what is awaited ends in Async", method => IsAwaited(method.ReturnType) != method.Name.EndsWith("Async", StringComparison.Ordinal)),
        SurfaceRule.ForMembers<MemberInfo>("collections are given out to be read", member => IsChangeable(PublicMember.ResultOf(member))),
        SurfaceRule.ForMembers<MemberInfo>("references say whether they may be null", IsOblivious),
    ];

    private static bool IsAwaited(Type type) => type.FullName?.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal) == true;

    private static bool IsChangeable(Type type)
        => type.IsArray || (type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && type.GetInterfaces().Append(type).Any(IsMutableCollection));

    private static bool IsMutableCollection(Type type)
        => type == typeof(IList) || type == typeof(IDictionary)
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ICollection<>) || open == typeof(ISet<>)));

    private static bool IsOblivious(MemberInfo member)
    {
        var nullability = new NullabilityInfoContext();
        var parameters = PublicMember.ParametersOf(member).Select(nullability.Create);
        NullabilityInfo[] results = member switch
        {
            MethodInfo method => [nullability.Create(method.ReturnParameter)],
            PropertyInfo property => [nullability.Create(property)],
            FieldInfo field => [nullability.Create(field)],
            _ => [],
        };
        return !IsWrittenByTheCompiler(member) && parameters.Concat(results).Any(IsOblivious);
    }

    private static bool IsWrittenByTheCompiler(MemberInfo member)
        => member.IsDefined(typeof(CompilerGeneratedAttribute)) || typeof(Delegate).IsAssignableFrom(member.DeclaringType);

    private static bool IsOblivious(NullabilityInfo info)
        => (info is { ReadState: NullabilityState.Unknown, WriteState: NullabilityState.Unknown } && !IsValue(info.Type))
            || (info.ElementType is { } element && IsOblivious(element))
            || info.GenericTypeArguments.Any(IsOblivious);

    private static bool IsValue(Type type)
        => type.IsByRef ? IsValue(type.GetElementType()!) : type.IsGenericParameter || type.IsValueType;
}
