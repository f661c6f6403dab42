using System;
using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Terms;

/// <summary>Says what a code names that rules look at, or what the arguments of a call name; it is written by its name.</summary>
/// <param name="kind">The kind of code, which a section names as <see cref="INamedCodes"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
internal sealed class CodeAttribute(string kind) : Attribute
{
    /// <summary>Gets the kind.</summary>
    public string Kind => kind;
}
