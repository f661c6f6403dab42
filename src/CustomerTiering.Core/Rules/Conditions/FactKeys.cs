using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Finds the facts that a condition reads.</summary>
internal static class FactKeys
{
    public static IEnumerable<FactKey> In(Condition condition) => Operands.In(condition).OfType<Operand.Fact>().Select(static f => f.Key);
}
