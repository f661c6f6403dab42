using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Owners;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Cli.Output;

/// <summary>An assignment as tables: a row per customer, and a row per person that serves as the next assignment's people.</summary>
internal static class AssignmentRows
{
    private const int MostReasons = 10;

    public static readonly string[] CustomerColumns = ["customer_id", "tier", "score", "previous_owner", "owner", "outcome", "acting", "approval_by", "alarm", "why_not"];

    public static readonly string[] PersonColumns =
        ["id", "role", "region", "languages", "skills", "skill_level", "seniority", "capacity", "load", "turn", "leave_from", "leave_before", "kept", "gained"];

    public static string[] Of(OwnerDecision decision, OwnerRequest request) =>
    [
        decision.Subject,
        decision.Tier?.Code ?? string.Empty,
        Amounts.Exact(request.Score),
        decision.PreviousOwner ?? string.Empty,
        decision.Owner ?? string.Empty,
        ConditionPrinter.Words(decision.Outcome.ToString()),
        decision.Acting ?? string.Empty,
        string.Join(';', decision.ApprovalBy),
        decision.Alarm is { } alarm ? ConditionPrinter.Words(alarm.Kind.ToString()) : string.Empty,
        decision.Alarm is { } raised ? WhyNot(raised.Refusals) : string.Empty,
    ];

    public static string[] Of(OwnerLoad load)
    {
        var person = load.Candidate;
        return
        [
            person.Id, person.Role, string.Join(';', person.Regions), string.Join(';', person.Languages), string.Join(';', person.Skills),
            Number(person.SkillLevel), Number(person.Seniority), Number(person.Capacity), Number(load.Load), Number(load.Turn),
            string.Join(';', person.Leave.Select(static l => IsoDay(l.From))), string.Join(';', person.Leave.Select(static l => l.Before is { } back ? IsoDay(back) : string.Empty)),
            Number(load.Kept), Number(load.Gained),
        ];
    }

    /// <summary>Says of the first people by id why each did not get the customer: the rules, and <c>full</c>.</summary>
    public static string WhyNot(IReadOnlyList<CandidateRefusal> refusals)
    {
        var told = refusals.Take(MostReasons).Select(static r => $"{r.Candidate}: {string.Join('+', r.Rules.Select(static h => h.Rule.Id).Concat(r.IsFull ? ["full"] : []))}");
        return string.Join("; ", refusals.Count > MostReasons ? told.Append($"and {Number(refusals.Count - MostReasons)} more") : told);
    }

    private static string IsoDay(NodaTime.LocalDate day) => Input.IsoDay.Format(day);

    private static string Number(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? string.Empty;
}
