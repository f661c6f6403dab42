using System.Collections.Generic;

namespace CustomerTiering.Care;

/// <summary>What a command made of a visit: its next state, or the refusal and the state as it was. Immutable.</summary>
public sealed class VisitResult
{
    internal VisitResult(Visit visit, string? refusal = null, IReadOnlyList<VisitCommandKind>? legal = null)
    {
        Visit = visit;
        Refusal = refusal;
        LegalCommands = legal ?? [];
    }

    /// <summary>Gets the visit after the command; where it was refused, as it was.</summary>
    public Visit Visit { get; }

    /// <summary>Gets why it was refused, in English, with what is possible now; null where it was carried out.</summary>
    public string? Refusal { get; }

    /// <summary>Gets what is possible instead of a refused command; may be none.</summary>
    public IReadOnlyList<VisitCommandKind> LegalCommands { get; }

    /// <summary>Gets a value indicating whether the command was refused.</summary>
    public bool IsRefused => Refusal is not null;
}
