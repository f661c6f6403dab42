using System;
using System.Collections.Generic;
using CustomerTiering.People;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>
/// What the host stores of a customer's credit from one assessment to the next. It changes by <see cref="Apply(CreditCommand, LocalDate, CreditControl, Roster)"/> alone, which reads no
/// clock: the same state, command, day, control and roster give the same next state. The warning level rises by at most one on a day,
/// however often that day is assessed. Immutable; two states are the same when their records (<see cref="ToRecord"/>) are the same text.
/// </summary>
public sealed class CreditState
{
    internal CreditState(int level, LocalDate? levelSince, int levelBefore, LocalDate? assessedOn, LocalDate? heldSince, bool isSettled, HoldOverride? @override, LocalDate? lastOn, int version)
    {
        Level = level;
        LevelSince = levelSince;
        LevelBefore = levelBefore;
        AssessedOn = assessedOn;
        HeldSince = heldSince;
        IsSettled = isSettled;
        Override = @override;
        LastOn = lastOn;
        Version = version;
    }

    /// <summary>Gets the state of a customer that was never assessed: no warning, no hold.</summary>
    public static CreditState None { get; } = new(0, null, 0, null, null, false, null, null, 0);

    /// <summary>Gets the warning level: 0 for none, higher is worse.</summary>
    public int Level { get; }

    /// <summary>Gets the day on which the level came to what it is; null where it never changed.</summary>
    public LocalDate? LevelSince { get; }

    /// <summary>Gets the level that the day of the last assessment began with; what is assessed again on that day starts from it.</summary>
    public int LevelBefore { get; }

    /// <summary>Gets the day of the last assessment; null for none.</summary>
    public LocalDate? AssessedOn { get; }

    /// <summary>Gets the first day of the hold; null where there is none. An override does not end a hold.</summary>
    public LocalDate? HeldSince { get; }

    /// <summary>Gets a value indicating whether the hold's reason is gone and it waits for somebody to release it.</summary>
    public bool IsSettled { get; }

    /// <summary>Gets the override of the hold; null for none. Ask <see cref="StatusOn(LocalDate)"/> whether it still holds.</summary>
    public HoldOverride? Override { get; }

    /// <summary>Gets the day of the last command; null for none.</summary>
    public LocalDate? LastOn { get; }

    /// <summary>Gets how many commands were carried out.</summary>
    public int Version { get; }

    /// <summary>A state taken over from an older system, so that nobody begins anew at level 0.</summary>
    /// <param name="level">The warning level, 0 or more.</param>
    /// <param name="since">The day on which it came to be so.</param>
    /// <param name="heldSince">The first day of the hold; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is negative.</exception>
    public static CreditState Imported(int level, LocalDate since, LocalDate? heldSince = null)
        => level >= 0
            ? new(level, since, level, null, heldSince, false, null, null, 0)
            : throw new ArgumentOutOfRangeException(nameof(level), level, "a warning level is 0 or more");

    /// <summary>A state taken over from an older system, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Imported(int, LocalDate, LocalDate?)"/>
    /// <exception cref="ArgumentException">The level is negative, or a day has a time of day.</exception>
    public static CreditState Imported(int level, DateTime since, DateTime? heldSince = null)
        => Imported(level, Guard.DateOnly(since), heldSince is { } held ? Guard.DateOnly(held, nameof(heldSince)) : null);

    /// <summary>Reads a state back from its record.</summary>
    /// <param name="record">The text that <see cref="ToRecord"/> gave.</param>
    /// <exception cref="FormatException">The text is no such record; the message says why.</exception>
    public static CreditState Parse(string record) => CreditStateReader.Read(Guard.NotNull(record, nameof(record)));

    /// <summary>Gives where the credit stands on a day: an override counts up to, and not on, the day it ends.</summary>
    public CreditStatus StatusOn(LocalDate day)
        => HeldSince is not null ? (Override?.HoldsOn(day) == true ? CreditStatus.Released : CreditStatus.OnHold)
            : Level > 0 ? CreditStatus.Warned
            : CreditStatus.Clear;

    /// <inheritdoc cref="StatusOn(LocalDate)"/>
    /// <param name="day">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public CreditStatus StatusOn(DateTime day) => StatusOn(Guard.DateOnly(day));

    /// <summary>Carries out a command, or refuses it whole. An override whose day has come ends first; a refused command leaves the state as it was.</summary>
    /// <param name="command">An assessment, or what somebody does.</param>
    /// <param name="on">The day; not before <see cref="LastOn"/>.</param>
    /// <param name="control">How the policy lets levels fall and holds end: <c>engine.Policy.Credit.Control</c>.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    public CreditTransition Apply(CreditCommand command, LocalDate on, CreditControl control, Roster roster)
    {
        Guard.NotNull(command, nameof(command));
        return new CreditSituation(this, on, Guard.NotNull(control, nameof(control)), Guard.NotNull(roster, nameof(roster))).Carry(command);
    }

    /// <inheritdoc cref="Apply(CreditCommand, LocalDate, CreditControl, Roster)"/>
    /// <param name="command">An assessment, or what somebody does.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="control">How the policy lets levels fall and holds end: <c>engine.Policy.Credit.Control</c>.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    public CreditTransition Apply(CreditCommand command, DateTime on, CreditControl control, Roster roster) => Apply(command, Guard.DateOnly(on), control, roster);

    /// <summary>Gives the commands that a person may give on a day, such as <c>override</c>; in a fixed order, may be none.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="on">The day; not before <see cref="LastOn"/>.</param>
    /// <param name="control">How the policy lets levels fall and holds end.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    public IReadOnlyList<string> LegalCommands(string person, LocalDate on, CreditControl control, Roster roster)
        => new CreditSituation(this, on, Guard.NotNull(control, nameof(control)), Guard.NotNull(roster, nameof(roster))).LegalFor(Guard.NotBlank(person, nameof(person)));

    /// <inheritdoc cref="LegalCommands(string, LocalDate, CreditControl, Roster)"/>
    /// <param name="person">The person's id.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    /// <param name="control">How the policy lets levels fall and holds end.</param>
    /// <param name="roster">Who is there and has which role on that day.</param>
    public IReadOnlyList<string> LegalCommands(string person, DateTime on, CreditControl control, Roster roster) => LegalCommands(person, Guard.DateOnly(on), control, roster);

    /// <summary>Gives the state as canonical JSON, from which <see cref="Parse"/> reads it back.</summary>
    public string ToRecord() => CreditStateRecord.Of(this).ToString();

    internal CreditState WithLevel(int level, int before, LocalDate on)
        => new(level, level == Level ? LevelSince : on, before, on, HeldSince, IsSettled, Override, LastOn, Version);

    internal CreditState WithHold(LocalDate? since, bool isSettled, HoldOverride? @override)
        => new(Level, LevelSince, LevelBefore, AssessedOn, since, isSettled, @override, LastOn, Version);

    internal CreditState After(LocalDate on) => new(Level, LevelSince, LevelBefore, AssessedOn, HeldSince, IsSettled, Override, on, Version + 1);
}
