using CustomerTiering;

namespace AccountLife.Chapters;

/// <summary>Ask, approve, apply, keep: what a host does with every decision on a tier.</summary>
internal static class Review
{
    public static void Settle(Account account, Decision decision)
    {
        var request = Company.Approve(Company.Engine.Approvals.RequestFor(decision, $"R-{decision.AsOf:uuuu-MM-dd}", "mei", decision.AsOf), decision.AsOf);
        var applied = Company.Engine.Approvals.Apply(decision, request, decision.AsOf);

        account.Standing = applied.Standing!;
        account.History = account.History.With(decision, Company.ApproversOf(request));
        Company.Say($"approved by {string.Join(", then ", Company.ApproversOf(request))}; now {(account.Standing.Tier is { } tier ? $"tier {tier}" : "without a tier")}");
    }
}
