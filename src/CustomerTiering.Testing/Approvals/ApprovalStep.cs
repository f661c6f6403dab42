using System;
using CustomerTiering.Approvals;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>One thing that somebody tries in the office: what it is called, how many days pass before it, and the command on that day.</summary>
internal sealed class ApprovalStep(string name, int days, Func<LocalDate, ApprovalCommand> command)
{
    public int Days => days;

    public ApprovalCommand CommandOn(LocalDate day) => command(day);

    public override string ToString() => name;
}
