using System;

namespace CustomerTiering.NRules.Sessions;

/// <summary>An NRules session fired as many rules as it may and had not come to an end: rules most likely set each other off without end.</summary>
public sealed class FiringBudgetException : Exception
{
    internal FiringBudgetException(int budget, string next)
        : base($"{budget} rules fired and rule `{next}` was next; look for rules that set each other off, or raise the firing budget")
    {
        Budget = budget;
        Next = next;
    }

    /// <summary>Gets how many rules were allowed to fire.</summary>
    public int Budget { get; }

    /// <summary>Gets the name of the NRules rule that would have fired next.</summary>
    public string Next { get; }
}
