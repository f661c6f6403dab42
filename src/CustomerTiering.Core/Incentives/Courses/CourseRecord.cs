using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Approvals;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Incentives;

/// <summary>Writes a course as canonical JSON and reads it back.</summary>
internal static class CourseRecord
{
    private const int Format = 1;

    public static string Of(IncentiveCourse course) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", course.Id)
        .Add("fingerprint", course.Terms.Fingerprint)
        .Add("route", course.Terms.Route.Stages.Select(static s => new CanonicalObject().Add("roles", s.Roles)))
        .Add("neighboursAsOne", course.Terms.Route.NeighboursAsOne ? true : null)
        .Add("concerned", course.Concerned)
        .Add("releaseOn", course.ReleaseOn)
        .Add("takeBackBefore", course.TakeBackBefore)
        .Add("status", ConditionPrinter.Words(course.Status.ToString()))
        .Add("lastOn", course.LastOn)
        .Add("ground", course.Ground)
        .ToString();

    public static IncentiveCourse Read(string record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var course = Read(document.RootElement);
            return Of(course) == record ? course : throw new FormatException("the record holds more than a course, or is not in canonical form");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or UnparsableValueException)
        {
            throw new FormatException("the text is no record of a course", e);
        }
    }

    private static IncentiveCourse Read(JsonElement o)
    {
        if (o.GetProperty("format").GetInt32() != Format)
            throw new FormatException("the record has another format than 1");

        var route = new ApprovalRoute(
            o.GetProperty("route").EnumerateArray().Select(static s => new ApprovalStage([.. Texts(s.GetProperty("roles"))])),
            o.TryGetProperty("neighboursAsOne", out _));
        var terms = new CourseTerms(Text(o, "id")!, Text(o, "fingerprint")!, route, [.. Texts(o.GetProperty("concerned"))], Day(o, "releaseOn"), Day(o, "takeBackBefore"));
        var status = StatusOf(Text(o, "status")!);
        return new IncentiveCourse(terms, status, Day(o, "lastOn")!.Value, Text(o, "ground"));
    }

    private static CourseStatus StatusOf(string words)
        => Enum.TryParse<CourseStatus>(words.Replace("-", string.Empty), ignoreCase: true, out var status) ? status : throw new FormatException($"`{words}` is no status of a course");

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(static t => t.GetString()!);

    private static LocalDate? Day(JsonElement o, string name) => Text(o, name) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
}
