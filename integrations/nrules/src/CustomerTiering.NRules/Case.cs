using CustomerTiering.Customers;
using CustomerTiering.Rules;
using NodaTime;

namespace CustomerTiering.NRules;

/// <summary>
/// A case as a fact of an NRules session: what NRules rules match. Two cases are the same fact only where they are the same object, so two
/// customers with the same data stand beside each other. Immutable.
/// </summary>
/// <typeparam name="TCase">The area's case, such as <see cref="Changes.ChangeCase"/>.</typeparam>
public sealed class Case<TCase>
    where TCase : struct, IRuleCase
{
    /// <summary>Initializes a new instance of the <see cref="Case{TCase}"/> class.</summary>
    /// <param name="value">The case; <see cref="Decision.CaseOf"/> gives the one that a decision's rules saw.</param>
    public Case(TCase value) => Value = value;

    /// <summary>Gets the case.</summary>
    public TCase Value { get; }

    /// <summary>Gets the customer's facts. One that is not known is null, and NRules conditions are two-valued: ask for null first.</summary>
    public CustomerFacts Facts => Value.Facts;

    /// <summary>Gets the id of the customer.</summary>
    public string Customer => Value.Facts.Id;

    /// <summary>Gets the date for which is decided.</summary>
    public LocalDate AsOf => Value.AsOf;

    /// <summary>Names the customer, and nothing else of it.</summary>
    public override string ToString() => $"{typeof(TCase).Name} of `{Customer}`";
}
