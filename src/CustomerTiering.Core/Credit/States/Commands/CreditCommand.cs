using System.Collections.Generic;

namespace CustomerTiering.Credit;

/// <summary>Something that happens to a customer's credit. The commands are a closed list.</summary>
public abstract class CreditCommand
{
    private protected CreditCommand(string? person) => Person = person;

    /// <summary>Gets who does it; null for an assessment.</summary>
    public string? Person { get; }

    /// <summary>Gets the command's word, such as <c>override</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gives all that keeps the command from being carried out.</summary>
    internal abstract IEnumerable<CreditProblem> Problems(CreditSituation situation);

    /// <summary>Carries the command out, which has no problems, and adds what happened.</summary>
    internal abstract CreditState Carry(CreditSituation situation, List<CreditEvent> events);
}
