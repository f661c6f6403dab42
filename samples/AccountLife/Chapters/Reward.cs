using CustomerTiering.Approvals;
using CustomerTiering.Incentives;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>A reward is recommended, confirmed by people, and only then paid: by the host.</summary>
internal static class Reward
{
    public static void Settle(Recommendation recommended, LocalDate on)
    {
        var course = IncentiveCourse.Begin(recommended, on);
        var request = Company.Approve(ApprovalRequest.Submit(recommended.Id, "incentive", "ada", [course.WaitingItem!], on), on);
        var settled = course.Settle(request, on).Course;

        var held = settled.ReleaseOn is { } release ? $", {recommended.HeldBack:0} of it held back until {release:uuuu-MM-dd}" : "";
        Company.Say($"{recommended.Kind.Names["en"]} of {recommended.Amount:0} EUR for {recommended.Person}: {settled.Status}{held}");
    }
}
