using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>A bonus that Ann and Bob share, and everybody who might try to decide on it.</summary>
internal static class CourseOffice
{
    public const int HeldMonths = 2;
    public const int TakeBackMonths = 4;
    public static readonly LocalDate Start = new(2026, 3, 2);

    public static readonly Roster Roster = new([new Person("boss", "head"), new Person("ann", "head"), new Person("bob"), new Person("dan"), new Person("hr")]);

    /// <summary>Gets the kinds of bonus, by name: with what is held back and taken back.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["held and taken back"] = $$"""{ "id": "bonus", "amount": 100, "heldShare": 0.5, "heldMonths": {{HeldMonths}}, "takeBackMonths": {{TakeBackMonths}} }""",
        ["held"] = $$"""{ "id": "bonus", "amount": 100, "heldShare": 0.5, "heldMonths": {{HeldMonths}} }""",
        ["taken back"] = $$"""{ "id": "bonus", "amount": 100, "takeBackMonths": {{TakeBackMonths}} }""",
        ["plain"] = """{ "id": "bonus", "amount": 100 }""",
    };

    private static readonly Dictionary<string, Recommendation> Bonuses = Kinds.ToDictionary(static k => k.Key, static k => Decided(k.Value), StringComparer.Ordinal);

    public static Recommendation Bonus(string kind) => Bonuses[kind];

    /// <summary>Gives a request about an item after what was done to it.</summary>
    public static ApprovalRequest Request(ApprovalItem item, LocalDate on, string requestedBy, params ApprovalCommand[] commands)
        => commands.Aggregate(
            ApprovalRequest.Submit("R1", "incentive", requestedBy, [item], on, ApprovalDeadlines.None),
            (request, command) => request.Apply(command, on, Roster).Request);

    private static Recommendation Decided(string kind)
        => TieringEngine.Create(Sales.Policy(kind, """{ "use": "reward-any-tier-rise", "recommend": "bonus" }""")).Incentives
            .Decide(Occasion.TierRise("T1", "C1", "C", "B", Start, CreditSplit.Equally("ann", "bob")))
            .Recommendations[0];
}
