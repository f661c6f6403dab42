using CustomerTiering.Approvals;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>An owner follows from the tier that is in force; who won the account stays another fact.</summary>
internal static class NewOwner
{
    private static readonly LocalDate Decided = new(2025, 7, 2);

    public static void Tell(Account account)
    {
        Company.Chapter(Decided, "an owner");
        var owner = Company.Engine.Owners.Decide(new OwnerRequest(account.Facts, account.Standing), Company.Owners, Decided);

        var change = ApprovalSubject.Of("owner-change", account.Facts.Id).With("owner", owner.Owner);
        var request = Company.Approve(Company.Engine.Approvals.RequestFor(change, "O-1", "mei", Decided), Decided);
        if (change.GapOf(request, Decided) is null)
            account.Standing = new StandingBuilder(account.Standing) { Owner = owner.Owner }.Build();

        Company.Say($"{account.Standing.Owner}, {owner.Candidate!.Role}; approved by {string.Join(", ", Company.ApproversOf(request))}");
    }
}
