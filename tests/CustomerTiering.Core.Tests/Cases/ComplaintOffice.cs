using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>The office of the cement preset in which cases are tried: one person for each role, in China's only time zone.</summary>
internal static class ComplaintOffice
{
    public static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(8));

    public static readonly Roster Roster = new(
    [
        new Person("chen", "customer-service"),
        new Person("qiu", "quality"),
        new Person("deng", "plant-2"),
        new Person("mao", "marketing-head"),
        new Person("gao", "general-manager"),
        new Person("pan", "production-technology"),
        new Person("sun", "salesperson"),
        new Person("crm", "crm-department"),
        new Person("boss", "senior-management"),
        new Person("song", "supervision-group"),
        new Person("fu", "customer-service-supervisor"),
        new Person("key", "key-account-department"),
    ]);

    public static readonly CaseOffice Office = new(Zone, HolidayCalendar.China, Roster);

    /// <summary>Early on the Thursday before the Spring Festival, when it is still Wednesday in Greenwich: the Saturday after it is worked, then nine days are off.</summary>
    public static readonly Instant Thursday = At(2026, 2, 12, 7);

    public static Instant At(int year, int month, int day, int hour = 9) => new LocalDateTime(year, month, day, hour, 0).InZoneStrictly(Zone).ToInstant();

    public static Instant EndOf(int year, int month, int day) => At(year, month, day, 0) + Duration.FromDays(1) - Duration.Epsilon;

    public static CustomerCase Complaint(CaseOffice? office = null, Instant? at = null, string id = "C-1", string cause = "breakage")
        => Open(Presets.CementSales, new CaseOpening(id, "complaint", "K-1", "chen", cause, department: "plant-2", text: "order 4711"), at ?? Thursday, office).Case;

    public static CaseResult Open(Policies.TieringPolicy policy, CaseOpening opening, Instant at, CaseOffice? office = null)
        => TieringEngine.Create(policy).Cases.Open(opening, at, office ?? Office);

    public static CustomerCase Does(this CustomerCase @case, Instant at, CaseCommand command)
    {
        var result = @case.Apply(command, at, Office);
        Xunit.Assert.Null(result.Refusal?.ToString());
        return result.Case;
    }

    public static CustomerCase Does(this CustomerCase @case, Instant at, string person, string step, string? party = null, string? outcome = null, params string[] details)
        => @case.Does(at, new RecordCommand(person, step, party, outcome, details.ToDictionary(static d => d, static _ => "as stated")));

    public static CaseRefusal Refuses(this CustomerCase @case, Instant at, CaseCommand command)
    {
        var result = @case.Apply(command, at, Office);
        Xunit.Assert.True(result.IsRefused, $"`{command.Name}` was carried out");
        Xunit.Assert.Equal(@case.ToRecord(), result.Case.ToRecord());
        return result.Refusal!;
    }

    public static CaseTask Task(this CustomerCase @case, string step, int round = 0) => @case.Tasks.Single(t => t.Step.Id == step && t.Round == round);

    public static IEnumerable<string> OverdueAt(this CustomerCase @case, Instant at) => @case.Breaches(at).Select(static b => b.Step);

    /// <summary>All three recipients of the report told at once.</summary>
    public static CustomerCase Reported(this CustomerCase @case, Instant at)
        => @case.Does(at, "chen", "report", "marketing-head").Does(at, "chen", "report", "quality-head").Does(at, "chen", "report", "department");

    public static CustomerCase Verified(this CustomerCase @case, Instant at, string outcome)
        => @case.Does(at, "chen", "verify", "customer", outcome).Does(at, "qiu", "verify", "quality", outcome);

    /// <summary>From our fault to the filed record, in one moment.</summary>
    public static CustomerCase SolvedAndFiled(this CustomerCase @case, Instant at)
        => @case.Does(at, "qiu", "solve", null, null, "solution").Does(at, "deng", "settle").Does(at, "qiu", "complete-record").Does(at, "chen", "file");
}
