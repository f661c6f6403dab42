using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>The members that a host sees, and the types in their signatures.</summary>
internal static class PublicMember
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<MemberInfo> PublicMembers(this Type type)
        => type.GetMembers(Declared).Where(member => member switch
        {
            MethodBase method => IsSeen(method),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
            EventInfo @event => IsSeen(@event.AddMethod!),
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            _ => false,
        });

    public static bool IsSeen(this MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Tells by name, since the compiler writes its own copies of attributes that a target lacks.</summary>
    public static bool HasAttribute(this MemberInfo member, string name) => member.GetCustomAttributesData().Any(data => data.AttributeType.Name == name);

    public static string NameOf(object member)
    {
        var info = (MemberInfo)member;
        return $"{info.DeclaringType!.FullName}.{info.Name}";
    }

    /// <summary>Gives all types of a signature, those inside of generic ones too.</summary>
    public static IEnumerable<Type> SignatureOf(MemberInfo member) => ParametersOf(member).Select(p => p.ParameterType).Append(ResultOf(member)).SelectMany(Within);

    public static IEnumerable<ParameterInfo> ParametersOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters(),
        PropertyInfo property => property.GetIndexParameters(),
        _ => [],
    };

    public static Type ResultOf(MemberInfo member) => member switch
    {
        MethodInfo method => method.ReturnType,
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        EventInfo @event => @event.EventHandlerType!,
        _ => typeof(void),
    };

    private static IEnumerable<Type> Within(Type type)
    {
        yield return type;
        var inner = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (var part in inner.SelectMany(Within))
            yield return part;
    }
}
