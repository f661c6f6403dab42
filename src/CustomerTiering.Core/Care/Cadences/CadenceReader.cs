using System.Linq;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Reads when the tasks of a measure are due: one of the ways that <see cref="CadenceSchema"/> describes.</summary>
internal static class CadenceReader
{
    public const string AnnualDatePattern = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    public const int MaxDays = 3660;

    /// <summary>The ways.</summary>
    public static readonly string[] Ways = ["every", "yearly", "dates", "after", "once", "gapAtMostDays"];

    /// <summary>The units of <c>every</c>.</summary>
    public static readonly string[] Units = ["days", "weeks", "months", "years"];

    private const string WantedDate = "a day of the year such as `01-31`";

    /// <summary>Gives the cadence; null where it has errors, which are recorded.</summary>
    public static CareCadence? Read(PolicyObject measure)
    {
        if (measure.RequiredObject("cadence") is not { } o)
            return null;

        var given = Ways.Where(o.Has).ToList();
        if (given.Count != 1)
        {
            if (given.Count > 1 || !o.HasUnasked)
                o.Error("does not say one way in which it is due", $"write {Wanted.OneOf(Ways)}");
            foreach (var name in given.Count > 1 ? o.PropertyNames : [])
                o.Child(name);
            o.Close();
            return null;
        }

        var before = o.Errors.Count;
        CareCadence? cadence = given[0] switch
        {
            "every" => Every(o.Object("every")),
            "yearly" => Yearly(o.Object("yearly")),
            "dates" => Dates(o),
            "after" => After(o),
            "once" => Once(o.Object("once")),
            _ => o.Whole("gapAtMostDays", 1, MaxDays) is { } days ? new GapCadence(days) : null,
        };
        o.Close();
        return o.Errors.Count > before ? null : cadence;
    }

    private static EveryCadence? Every(PolicyObject? o)
    {
        if (o is null)
            return null;

        var first = o.Whole("firstWithinDays", 0, MaxDays);
        var given = Units.Where(o.Has).ToList();
        if (given.Count != 1 && (given.Count > 1 || !o.HasUnasked))
            o.Error("does not say one time between two tasks", $"write {Wanted.OneOf(Units)} with a number");
        var counts = given.Select(unit => o.Whole(unit, 1, MaxDays)).ToList();
        o.Close();
        return given.Count == 1 && counts[0] is { } count ? new EveryCadence(count, (CareUnit)System.Array.IndexOf(Units, given[0]), first) : null;
    }

    private static YearlyCadence? Yearly(PolicyObject? o)
    {
        if (o is null)
            return null;

        var (from, before) = (Day(o, "from"), Day(o, "before"));
        o.Close();
        if (from is null || before is null)
            return null;
        if ((before.Value.Month, before.Value.Day).CompareTo((from.Value.Month, from.Value.Day)) > 0)
            return new YearlyCadence(from.Value, before.Value);

        o.Error("before", $"`{NodaTime.Text.AnnualDatePattern.Iso.Format(before.Value)}` is not later in the year than `from`", "write the first day after the season");
        return null;
    }

    private static AnnualDate? Day(PolicyObject o, string name)
    {
        if (o.RequiredChild(name, WantedDate) is not { } node || node.AsText() is not { } text)
            return null;
        if (DaysOfTheYear.TryParse(text, out var date))
            return date;

        node.Error($"{Quoted.Text(text)} is no day of the year", $"write {WantedDate}");
        return null;
    }

    private static DatesCadence? Dates(PolicyObject o)
    {
        var before = o.Errors.Count;
        var kinds = o.Items("dates").Select(static n => n.AsId()).ToList();
        if (kinds.Count == 0 && o.Errors.Count == before)
            o.Error("dates", "lists no kind of day", "list at least one, such as `birthday`");
        return o.Errors.Count > before ? null : new DatesCadence([.. kinds.Select(static k => k!)]);
    }

    private static AfterCadence? After(PolicyObject o)
    {
        var (kind, oneAtATime) = (o.Id("after"), o.Flag("oneAtATime") ?? false);
        var (days, workingDays) = (o.Child("days"), o.Child("workingDays"));
        if (days is null == workingDays is null)
        {
            o.Error("does not say so long after what happened in one way", "write one of `days`, `workingDays` with a list of numbers");
            return null;
        }

        var before = o.Errors.Count;
        var node = (days ?? workingDays)!.Value;
        var steps = node.AsItems().Select(static n => n.AsWhole(0, MaxDays)).ToList();
        if (o.Errors.Count > before)
            return null;
        if (steps.Count == 0 || steps.Zip(steps.Skip(1), static (a, b) => a < b).Contains(false))
        {
            node.Error(steps.Count == 0 ? "lists no day" : "does not rise", "list the days from the event to each task, the soonest first");
            return null;
        }

        return kind is null ? null : new AfterCadence(kind, [.. steps.Select(static s => s!.Value)], workingDays is not null, oneAtATime);
    }

    private static OnceCadence? Once(PolicyObject? o)
    {
        if (o is null)
            return null;

        var (days, again) = (o.RequiredWhole("withinWorkingDays", 0, MaxDays), o.Flag("again") ?? false);
        o.Close();
        return days is null ? null : new OnceCadence(days.Value, again);
    }
}
