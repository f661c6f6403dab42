using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>One command that a machine was given, with what it made of it and what paper and pencil say. Immutable.</summary>
internal sealed class ApprovalTransition(ApprovalMachine machine, ApprovalRequest request, NaiveApproval naive, ApprovalCommand command, LocalDate on)
{
    public ApprovalMachine Machine => machine;

    public ApprovalRequest Before => request;

    public NaiveApproval NaiveBefore => naive;

    public ApprovalCommand Command => command;

    public LocalDate On => on;

    public ApprovalResult Result { get; } = machine.Apply(request, command, on, ApprovalOffice.Roster);

    /// <summary>Gets the item on that day before the command.</summary>
    public NaiveApproval NaiveThatDay { get; } = naive.On(on);

    public bool WasCarriedOut => !Result.IsRefused;

    public ApprovalItemState Item => Result.Request.Items.Single();

    public ApprovalRefusalReason? Expected => NaiveThatDay.Refusal(command, on);

    /// <summary>Gets the item after the command as it should be; where it is refused nothing has changed, not even by time.</summary>
    public NaiveApproval Naive => Result.IsRefused ? naive : Expected is null ? NaiveThatDay.After(command, on) : NaiveThatDay;

    /// <summary>Gives the days and contents whose coverage is looked at.</summary>
    public IEnumerable<(string Content, LocalDate Day)> Places()
        => naive.Office.Routes.Keys.SelectMany(content => Enumerable.Range(-1, 5).Select(days => (content, on.PlusDays(days))));
}
