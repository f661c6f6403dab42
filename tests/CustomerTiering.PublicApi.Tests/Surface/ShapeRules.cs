using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>Types are sealed and cannot change, but for builders and options.</summary>
internal static class ShapeRules
{
    private static readonly string[] Settable = ["Builder", "Options"];

    public static IReadOnlyList<SurfaceRule> All { get; } =
    [
        SurfaceRule.ForTypes("sealed or abstract", type => type.IsClass && !type.IsSealed && !type.IsAbstract),
        SurfaceRule.ForTypes("structs are readonly", type => type is { IsValueType: true, IsEnum: false } && !type.HasAttribute("IsReadOnlyAttribute")),
        SurfaceRule.ForMembers<PropertyInfo>("no setters but in builders and options", property => property.SetMethod is { } set && set.IsSeen() && !IsSettable(property)),
        SurfaceRule.ForMembers<FieldInfo>("no fields but constants", field => !field.IsLiteral && !field.DeclaringType!.IsEnum),
        new("enums have a name for zero", type => type.IsEnum && !Enum.GetValuesAsUnderlyingType(type).Cast<object>().Any(value => Convert.ToInt64(value, null) == 0) ? [type.FullName!] : []),
        SurfaceRule.ForTypes("equality is whole", IsHalfEqual),
    ];

    private static bool IsSettable(PropertyInfo property)
        => Settable.Any(word => property.DeclaringType!.Name.EndsWith(word, StringComparison.Ordinal));

    private static bool IsHalfEqual(Type type)
    {
        if (type.IsEnum || type.IsInterface)
            return false;

        var equals = type.GetMethod(nameof(Equals), [typeof(object)])?.DeclaringType == type;
        var hash = type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)?.DeclaringType == type;
        var typed = type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GetGenericArguments()[0] == type);
        var operators = type.GetMethod("op_Equality") is not null;
        return equals != hash || equals != typed || (operators && !equals) || (type.IsValueType && equals && !operators);
    }
}
