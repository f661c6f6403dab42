using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>
/// Keeps nothing but what was done with a complaint and when, and works out from that alone, as article 19 says it, what is to be done
/// until when: written out for complaints by hand, with the working days of that spring typed from the notice.
/// </summary>
internal sealed class NaiveComplaint(IReadOnlyList<(Instant At, string Line)> lines)
{
    private static readonly string[] WorkingDays =
    [
        .. Days(2, 12, 14), .. Days(2, 24, 28), .. Days(3, 2, 6), .. Days(3, 9, 13), .. Days(3, 16, 20), .. Days(3, 23, 27), .. Days(3, 30, 31),
        .. Days(4, 1, 3), .. Days(4, 7, 10), .. Days(4, 13, 17), .. Days(4, 20, 24), .. Days(4, 27, 30),
        .. Days(5, 6, 9), .. Days(5, 11, 15), .. Days(5, 18, 22), .. Days(5, 25, 29), .. Days(6, 1, 5), .. Days(6, 8, 12), .. Days(6, 15, 18), .. Days(6, 22, 26), .. Days(6, 29, 30),
        .. Days(7, 1, 3), .. Days(7, 6, 10), .. Days(7, 13, 17), .. Days(7, 20, 24), .. Days(7, 27, 31), .. Days(8, 3, 7), .. Days(8, 10, 14), .. Days(8, 17, 21), .. Days(8, 24, 28),
    ];

    private static readonly Dictionary<string, int> WithinWorkingDays = new(StringComparer.Ordinal)
    {
        ["verify"] = 3,
        ["explain"] = 3,
        ["solve"] = 3,
        ["settle"] = 10,
        ["complete-record"] = 1,
        ["file"] = 1,
        ["follow-up"] = 5,
        ["analysis"] = 10,
        ["follow-measures"] = 20,
    };

    private readonly Lazy<Progress> _whole = new(() => Play(lines));

    public IReadOnlyList<(Instant At, string Line)> Lines => lines;

    /// <summary>What of the past still matters for what is to come.</summary>
    public string Print => string.Join(';', _whole.Value.ToDo.Keys.Order().Select(static k => $"{k.Step}{k.Round}").Append($"{_whole.Value.IsCancelled}{_whole.Value.FollowedUp}"));

    public NaiveComplaint After(Instant at, string line) => new([.. lines, (at, line)]);

    /// <summary>What is to be done at a moment, each with its round and the last moment in time.</summary>
    public IReadOnlyDictionary<(string Step, int Round), Instant> ToDo(Instant at) => Run(at).ToDo;

    public bool IsOver => Run(Instant.MaxValue) is var run && (run.IsCancelled || run.ToDo.Count == 0);

    public int Records => lines.Count(static l => l.Line.Contains('|', StringComparison.Ordinal) && !l.Line.StartsWith("call", StringComparison.Ordinal));

    public bool Allows(string line)
    {
        var run = Run(Instant.MaxValue);
        var parts = line.Split('|');
        var isOver = run.IsCancelled || run.ToDo.Count == 0;
        return parts[0] switch
        {
            "cancel" => !isOver,
            "reopen" => isOver && !run.IsCancelled,
            "call" when parts[1] == "visit" => !isOver && !run.Called.Contains(("visit", run.Round)) && run.ToDo.Keys.All(static k => k.Step != "visit"),
            "call" => !run.IsCancelled && run.FollowedUp && !run.Called.Contains(("analysis", run.Round)) && run.ToDo.Keys.All(static k => k.Step != "analysis"),
            _ => !isOver && parts.Length == 3 && run.ToDo.Keys.Any(k => k.Step == parts[0])
                && (parts[0] == "verify" || !run.Reached[parts[0], run.ToDo.Keys.Last(k => k.Step == parts[0]).Round].Contains(parts[1])),
        };
    }

    private Progress Run(Instant until) => lines[^1].At <= until ? _whole.Value : Play(lines.Where(l => l.At <= until));

    private static Progress Play(IEnumerable<(Instant At, string Line)> played)
    {
        var run = new Progress();
        foreach (var (at, line) in played)
            run.Take(at, line);
        return run;
    }

    private static IEnumerable<string> Days(int month, int first, int last) => Enumerable.Range(first, last - first + 1).Select(d => $"2026-{month:00}-{d:00}");

    private sealed class Progress
    {
        private readonly Dictionary<string, string> _said = [];

        public OrderedDictionary<(string Step, int Round), Instant> ToDo { get; } = [];

        public HashSet<(string Step, int Round)> Called { get; } = [];

        public Tally Reached { get; } = new();

        public int Round { get; private set; }

        public bool FollowedUp { get; private set; }

        public bool IsCancelled { get; private set; }

        public void Take(Instant at, string line)
        {
            var parts = line.Split('|');
            switch (parts[0])
            {
                case "open":
                    ToDo[("report", 0)] = EndOfDay(DayOf(at));
                    Begin("verify", at);
                    break;
                case "call":
                    Called.Add((parts[1], Round));
                    ToDo[(parts[1], Round)] = parts[1] == "visit" ? at + Duration.FromHours(24) : WorkingDaysAfter(at, 10);
                    break;
                case "cancel":
                    IsCancelled = true;
                    ToDo.Clear();
                    break;
                case "reopen":
                    Again(at);
                    break;
                case "report" or "visit":
                    var round = ToDo.Keys.Last(k => k.Step == parts[0]).Round;
                    if (Reached[parts[0], round].Add(parts[1]) && Reached[parts[0], round].Count == 3)
                        ToDo.Remove((parts[0], round));
                    break;
                case "verify":
                    _said[parts[1]] = parts[2];
                    if (_said.Count == 2 && _said.Values.Distinct().Count() == 1)
                        Done("verify", at, parts[2] == "our-fault" ? "solve" : "explain");
                    break;
                case "explain":
                    Done("explain", at, "complete-record", "follow-up");
                    break;
                case "solve":
                    Done("solve", at, "settle", "complete-record");
                    break;
                case "settle":
                    Done("settle", at, "follow-up");
                    break;
                case "complete-record":
                    Done("complete-record", at, "file");
                    break;
                case "file":
                    Done("file", at);
                    break;
                case "follow-up":
                    Done("follow-up", at);
                    FollowedUp = true;
                    if (parts[2] == "not-satisfied")
                        Again(at);
                    break;
                case "analysis":
                    Done("analysis", at, "follow-measures");
                    break;
                case "follow-measures":
                    Done("follow-measures", at);
                    break;
            }
        }

        private void Again(Instant at)
        {
            Round++;
            _said.Clear();
            Begin("verify", at);
        }

        private void Begin(string step, Instant at) => ToDo[(step, Round)] = WorkingDaysAfter(at, WithinWorkingDays[step]);

        private void Done(string step, Instant at, params string[] nexts)
        {
            var round = ToDo.Keys.Last(k => k.Step == step).Round;
            ToDo.Remove((step, round));
            Reached[step, round].Add(step);
            foreach (var next in nexts)
                ToDo[(next, round)] = WorkingDaysAfter(at, WithinWorkingDays[next]);
        }

        private static LocalDate DayOf(Instant at) => at.InZone(ComplaintOffice.Zone).Date;

        private static Instant EndOfDay(LocalDate day) => day.PlusDays(1).AtMidnight().InZoneStrictly(ComplaintOffice.Zone).ToInstant() - Duration.Epsilon;

        private static Instant WorkingDaysAfter(Instant at, int days)
        {
            var later = WorkingDays.Where(d => string.CompareOrdinal(d, $"{DayOf(at):uuuu-MM-dd}") > 0).Skip(days - 1).First();
            return EndOfDay(NodaTime.Text.LocalDatePattern.Iso.Parse(later).Value);
        }
    }

    private sealed class Tally
    {
        private readonly Dictionary<(string, int), HashSet<string>> _reached = [];

        public HashSet<string> this[string step, int round]
        {
            get
            {
                if (!_reached.TryGetValue((step, round), out var found))
                    _reached[(step, round)] = found = [];
                return found;
            }
        }
    }
}
