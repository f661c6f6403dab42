using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>Walks what can be done with a lead and compares the machine with the plain reading of the terms after every step.</summary>
internal static class LeadWalk
{
    public static readonly LeadTerms Terms = new(firstActivityWithinDays: 2, idleAfterDays: 1, returnAfterDays: 2, protectionDays: 4, waitDays: 1);
    public static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>How a machine carries out a command.</summary>
    public delegate LeadResult Machine(Lead lead, LeadCommand command, LocalDate on);

    /// <summary>Gets all that is tried: a day passes, and each of three registers, works on it, gives it up or converts it.</summary>
    public static IReadOnlyList<LeadCommand> Commands { get; } =
    [
        LeadCommand.PassTime,
        .. new[] { "ann", "bob", "cyd" }.SelectMany(static p => (LeadCommand[])[LeadCommand.Register(p), LeadCommand.RecordActivity(p), LeadCommand.GiveUp(p), LeadCommand.Convert(p)]),
    ];

    public static LeadResult Right(Lead lead, LeadCommand command, LocalDate on) => lead.Apply(command, on);

    public static Lead Begin() => Lead.Register("L1", "ann", Monday, Terms);

    /// <summary>Tries every sequence of commands up to a depth; those that lead to the same lead are walked once.</summary>
    public static (long Tried, int Places, string? Problem) Walk(int depth, Machine machine)
    {
        var tried = 0L;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var edge = new List<Place> { Place.First };
        for (var level = 0; level < depth; level++)
        {
            var next = new List<Place>();
            foreach (var place in edge)
            {
                foreach (var command in Commands)
                {
                    tried++;
                    var there = place.After(command, machine);
                    if (there.Problem is not null)
                        return (tried, seen.Count, there.Problem);
                    if (seen.Add(there.Key))
                        next.Add(there);
                }
            }

            edge = next;
        }

        return (tried, seen.Count, null);
    }

    /// <summary>Follows one sequence of commands, given by their indices.</summary>
    public static string? Follow(IEnumerable<int> steps, Machine machine)
    {
        var place = Place.First;
        foreach (var step in steps)
        {
            place = place.After(Commands[step], machine);
            if (place.Problem is not null)
                return place.Problem;
        }

        return null;
    }

    private sealed record Place(Lead Lead, LocalDate On, IReadOnlyList<(LocalDate On, LeadCommandKind Kind, string? Person)> Tried, string? Problem)
    {
        public static Place First { get; } = new(Begin(), Monday, [(Monday, LeadCommandKind.Register, "ann")], null);

        public string Key => Lead.ToRecord();

        public Place After(LeadCommand command, Machine machine)
        {
            var on = command.Kind == LeadCommandKind.PassTime ? On.PlusDays(1) : On;
            var lead = machine(Lead, command, on).Lead;
            (LocalDate On, LeadCommandKind Kind, string? Person)[] tried = [.. Tried, (on, command.Kind, command.Person)];
            return new Place(lead, on, tried, Difference(lead, new NaiveLead(Terms, tried).WorkOut(), tried));
        }

        private static string? Difference(Lead lead, NaiveLead naive, IEnumerable<(LocalDate On, LeadCommandKind Kind, string? Person)> tried)
            => (lead.Status, lead.Holder, lead.Developer, lead.Disputes.Count) == (naive.Status, naive.Holder, naive.Developer, naive.Disputes) ? null
                : $"{lead} (developer {lead.Developer}, {lead.Disputes.Count} disputes) instead of {naive.Status} {naive.Holder} (developer {naive.Developer}, {naive.Disputes} disputes) after {string.Join(" -> ", tried.Select(static t => $"{t.Kind} {t.Person}"))}";
    }
}
