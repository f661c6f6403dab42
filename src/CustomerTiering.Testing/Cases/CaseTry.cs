using CustomerTiering.Cases;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>One thing that somebody tries with a case: what it is called, how much time passes before it, and the command; none where only time passes.</summary>
internal sealed class CaseTry(string name, Duration passes, CaseCommand? command)
{
    public CaseTry(string name, CaseCommand command)
        : this(name, Duration.Zero, command)
    {
    }

    public Duration Passes => passes;

    public CaseCommand? Command => command;

    public override string ToString() => name;
}
