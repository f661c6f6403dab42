namespace CustomerTiering.Cases;

/// <summary>Something that a person may do with a case now: for buttons in a user interface. Immutable.</summary>
public sealed class CaseAction
{
    internal CaseAction(string command, string? step = null, string? party = null)
    {
        Command = command;
        Step = step;
        Party = party;
    }

    /// <summary>Gets the command's word, such as <c>record</c>.</summary>
    public string Command { get; }

    /// <summary>Gets the step; null where the case as a whole is meant.</summary>
    public string? Step { get; }

    /// <summary>Gets the party; null where none is to be named.</summary>
    public string? Party { get; }

    /// <summary>Gives the command with step and party, such as <c>record report quality-head</c>.</summary>
    public override string ToString() => string.Join(" ", new[] { Command, Step, Party == Step ? null : Party }).TrimEnd();
}
