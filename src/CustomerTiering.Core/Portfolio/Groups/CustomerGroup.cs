using System.Collections.Generic;

namespace CustomerTiering.Portfolio.Groups;

/// <summary>A customer with all that belong to it, whatever the number of steps between. Immutable.</summary>
public sealed class CustomerGroup
{
    internal CustomerGroup(string head, IReadOnlyList<string> members)
    {
        Head = head;
        Members = members;
    }

    /// <summary>Gets the id of the customer that owns the others, which may itself be no customer of the portfolio.</summary>
    public string Head { get; }

    /// <summary>Gets the ids of all members of the portfolio, the head included where it is one, in the order of their characters.</summary>
    public IReadOnlyList<string> Members { get; }
}
