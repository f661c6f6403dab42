using System.Collections.Generic;
using System.Linq;
using CustomerTiering.People;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>A customer's credit on a day with the people of that day: what a command is checked against and carried out on.</summary>
internal sealed class CreditSituation
{
    private readonly CreditState _before;
    private readonly List<CreditEvent> _events = [];

    public CreditSituation(CreditState state, LocalDate on, CreditControl control, Roster roster)
    {
        _before = state;
        (On, Control, Roster) = (on, control, roster);
        State = state;
        if (state.Override is { } past && on >= past.Before)
        {
            State = state.WithHold(state.HeldSince, state.IsSettled, null);
            _events.Add(new CreditEvent(CreditEventKind.OverrideExpired, on, before: past.Before));
        }
    }

    /// <summary>Gets the state with all that time alone has brought.</summary>
    public CreditState State { get; }

    public LocalDate On { get; }

    public CreditControl Control { get; }

    public Roster Roster { get; }

    public CreditTransition Carry(CreditCommand command)
    {
        var problems = On < _before.LastOn
            ? [new CreditProblem(CreditRefusalReason.EarlierDay, $"{EffectivePeriod.Iso(On)} lies before the last command of {EffectivePeriod.Iso(_before.LastOn.Value)}")]
            : command.Problems(this).ToList();
        if (problems.Count > 0)
        {
            var legal = command.Person is null || On < _before.LastOn ? [] : LegalFor(command.Person);
            return new CreditTransition(_before, new CreditRefusal(problems[0].Reason, string.Join("; ", problems.Select(static p => p.Text)), legal));
        }

        return new CreditTransition(command.Carry(this, _events).After(On), _events);
    }

    public IReadOnlyList<string> LegalFor(string person)
    {
        if (State.HeldSince is null || RoleOf(person) is null)
            return [];

        var legal = new List<string> { State.Override is null ? OverrideHoldCommand.Word : EndOverrideCommand.Word };
        if (State.IsSettled)
            legal.Add(ReleaseHoldCommand.Word);
        return legal;
    }

    /// <summary>Gives the first role by which a person may override or release; null for none.</summary>
    public string? RoleOf(string person) => Control.OverrideRoles.FirstOrDefault(role => Roster.Has(person, role));

    /// <summary>Says that a person may not do this; nothing where they may.</summary>
    public IEnumerable<CreditProblem> Unentitled(string person)
    {
        if (RoleOf(person) is null)
        {
            var roles = Control.OverrideRoles.Count == 0 ? "the policy names no role that may" : $"it takes one of `{string.Join("`, `", Control.OverrideRoles)}`";
            yield return new(CreditRefusalReason.NotEntitled, $"`{person}` may not change a hold; {roles}");
        }
    }

    /// <summary>Says that there is no hold; nothing where there is one.</summary>
    public IEnumerable<CreditProblem> Unheld()
    {
        if (State.HeldSince is null)
            yield return new(CreditRefusalReason.NotHeld, "there is no hold");
    }
}
