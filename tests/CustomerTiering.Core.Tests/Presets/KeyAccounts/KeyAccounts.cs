using System;
using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.Customers;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Accounts that score at a grade under the preset, the people of the company, and what is decided on them.</summary>
internal static class KeyAccounts
{
    public static readonly LocalDate AsOf = new(2026, 7, 1);

    public static readonly Roster People = new(
    [
        new Person("keeper", "file-keeper"),
        new Person("head", "key-account-department"),
        new Person("manager", "general-manager"),
        new Person("auditor", "auditor"),
        new Person("agent", "service-centre"),
        new Person("cashier", "finance-department"),
        new Person("seller", "key-account-sales"),
        new Person("clerk"),
    ]);

    public static TieringEngine Engine { get; } = TieringEngine.Create(Presets.KeyAccounts);

    /// <summary>Score 100.</summary>
    public static CustomerFactsBuilder First => Of(5_000_000, 1_000_000, 60, 12);

    /// <summary>Score 64.15: large and profitable enough, and stable.</summary>
    public static CustomerFactsBuilder Second => Of(1_200_000, 200_000, 36, 8);

    /// <summary>Score below 60.</summary>
    public static CustomerFactsBuilder Ordinary => Of(100_000, 10_000, 24, 3);

    public static Decision Decide(string? grade, CustomerFactsBuilder facts) => Engine.Decide(Request(grade, facts));

    public static DecisionRequest Request(string? grade, CustomerFactsBuilder facts, int periodsBelow = 0)
        => new(facts.Build(), new StandingBuilder { Tier = grade, Since = grade is null ? null : new LocalDate(2024, 1, 1), PeriodsBelow = periodsBelow }.Build(), AsOf);

    /// <summary>Gives change and grade, such as "Promote 2", and in brackets the roles that approve.</summary>
    public static string Proposal(this Decision decision) => $"{decision.Change} {decision.ProposedTier} [{string.Join(", ", decision.Approvers)}]";

    public static CustomerFactsBuilder With(this CustomerFactsBuilder facts, Action<CustomerFactsBuilder> change)
    {
        change(facts);
        return facts;
    }

    /// <summary>Gives the answer to who wants to do what with which part, the owner being the seller.</summary>
    public static AccessDecision Ask(string person, string action, string part, ApprovalRequest? leave = null) => Engine.Access.Decide(AccessRequest(person, action, part, leave));

    public static AccessRequest AccessRequest(string person, string action, string part, ApprovalRequest? leave = null)
        => new AccessRequestBuilder { Person = person, Customer = "K1", Owner = "seller", Action = action, Part = part, Roster = People, At = AsOf.At(new LocalTime(9, 0)).WithOffset(Offset.FromHours(8)), Leave = leave }.Build();

    /// <summary>Gives approved leave of the key account department.</summary>
    public static ApprovalRequest Leave(string person, string action, string part)
    {
        var leave = Engine.Access.RequestLeave(Ask(person, action, part), "L1");
        return leave.Apply(new ApproveCommand("head", "K1", leave.Items.Single().Item.Fingerprint), AsOf, People).Request;
    }

    private static CustomerFactsBuilder Of(decimal purchase, decimal profit, decimal months, decimal orders)
        => new() { Id = "K1", AnnualPurchase = purchase, ProfitContribution = profit, LengthOfRelationship = months, PurchaseFrequency = orders };
}
