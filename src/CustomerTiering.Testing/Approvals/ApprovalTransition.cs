using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>One command that a machine was given, with what it made of it and what paper and pencil say. Immutable.</summary>
internal sealed class ApprovalTransition
{
    public ApprovalTransition(ApprovalMachine machine, ApprovalRequest request, NaiveApproval naive, ApprovalCommand command, LocalDate on)
    {
        Machine = machine;
        Before = request;
        Command = command;
        On = on;
        Result = machine.Apply(request, command, on, ApprovalOffice.Roster);
        NaiveThatDay = naive.On(on);
        Expected = NaiveThatDay.Refusal(command, on);
        Naive = Result.IsRefused ? naive : Expected is null ? NaiveThatDay.After(command, on) : NaiveThatDay;
    }

    public ApprovalMachine Machine { get; }

    public ApprovalRequest Before { get; }

    public ApprovalCommand Command { get; }

    public LocalDate On { get; }

    public ApprovalResult Result { get; }

    /// <summary>Gets the item on that day before the command.</summary>
    public NaiveApproval NaiveThatDay { get; }

    /// <summary>Gets why the command should be refused; null where it should be carried out.</summary>
    public ApprovalRefusalReason? Expected { get; }

    /// <summary>Gets the item after the command as it should be; where it is refused nothing has changed, not even by time.</summary>
    public NaiveApproval Naive { get; }

    public bool WasCarriedOut => !Result.IsRefused;

    public ApprovalItemState Item => Result.Request.Items.Single();

    /// <summary>Gives the days and contents whose coverage is looked at.</summary>
    public IEnumerable<(string Content, LocalDate Day)> Places()
        => Naive.Office.Routes.Keys.SelectMany(content => Enumerable.Range(-1, 5).Select(days => (content, On.PlusDays(days))));
}
