using CustomerTiering.Policies;

namespace CustomerTiering.Care;

/// <summary>Describes what <see cref="CadenceReader"/> reads.</summary>
internal static class CadenceSchema
{
    /// <summary>Gives the cadence.</summary>
    public static Shape Of(SchemaScope scope) => scope.Define("careCadence", Cadence);

    private static Shape Cadence() => new ObjectShape("When the tasks are due.")
        .Optional("every", Every())
        .Optional("yearly", new ObjectShape("Once a year within a season.")
            .Required("from", Shape.Text("The first day of the season.", CadenceReader.AnnualDatePattern))
            .Required("before", Shape.Text("The first day after the season.", CadenceReader.AnnualDatePattern))
            .Closed())
        .Optional("dates", Shape.List("On days of the customer's, by the ids of their kinds.", Shape.Id(), min: 1))
        .Optional("after", Shape.Id("After something happened, by the id of its kind."))
        .Optional("days", Shape.List("With `after`: the calendar days from the event to each task, ascending.", Day(), min: 1))
        .Optional("workingDays", Shape.List("With `after`: the working days from the event to each task, ascending.", Day(), min: 1))
        .Optional("oneAtATime", Shape.Flag("With `after`: true where an event begins no series while another runs."))
        .Optional("once", new ObjectShape("Once.")
            .Required("withinWorkingDays", Shape.Whole("Working days from the day of issue.", 0, CadenceReader.MaxDays))
            .Optional("again", Shape.Flag("True where it is issued again while its rule still holds."))
            .Closed())
        .Optional("gapAtMostDays", Shape.Whole("The most calendar days from one contact to the next.", 1, CadenceReader.MaxDays))
        .ExactlyOne(CadenceReader.Ways)
        .Closed();

    private static Shape Day() => Shape.Whole(null, 0, CadenceReader.MaxDays);

    private static Shape Every()
    {
        var every = new ObjectShape("Again and again.");
        foreach (var unit in CadenceReader.Units)
            every.Optional(unit, Shape.Whole($"The {unit} between two tasks.", 1, CadenceReader.MaxDays));
        return every
            .Optional("firstWithinDays", Shape.Whole("Calendar days to the first task; absent for as long as between two.", 0, CadenceReader.MaxDays))
            .ExactlyOne(CadenceReader.Units)
            .Closed();
    }
}
