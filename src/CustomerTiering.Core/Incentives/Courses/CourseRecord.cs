using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;

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

    public static IncentiveCourse Read(string record) => StoredRecord.Read(record, Format, "a course", Course, Of);

    private static IncentiveCourse Course(StoredRecord o)
    {
        var route = new ApprovalRoute(o.Objects("route").Select(static s => new ApprovalStage([.. s.Texts("roles")])), o.Flag("neighboursAsOne"));
        var terms = new CourseTerms(o.Text("id"), o.Text("fingerprint"), route, o.Texts("concerned"), o.OptionalDay("releaseOn"), o.OptionalDay("takeBackBefore"));
        return new IncentiveCourse(terms, o.Member<CourseStatus>("status"), o.Day("lastOn"), o.OptionalText("ground"));
    }
}
