using System;

namespace CustomerTiering.Rules.Terms;

/// <summary>Says in which unit a number stands that rules look at; it is written so, and what it is compared with as well.</summary>
/// <param name="unit">One of <see cref="Customers.Units"/>, or a word for which the texts have <c>unit.{word}</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>Gets the unit.</summary>
    public string Unit => unit;
}
