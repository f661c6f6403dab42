using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Testing.Assignments;

/// <summary>Equal people, a leaver's customers, and new customers of one tier that come in several batches.</summary>
internal sealed class EqualCase(IReadOnlyList<OwnerCandidate> people, IReadOnlyList<IReadOnlyList<OwnerRequest>> batches)
{
    public const string Leaver = "leaver";

    public IReadOnlyList<OwnerCandidate> People => people;

    public IReadOnlyList<IReadOnlyList<OwnerRequest>> Batches => batches;

    public static LocalDate AsOf { get; } = new(2026, 3, 2);

    public static Arbitrary<EqualCase> For(TieringPolicy policy)
        => Arb.From(
            from role in Gen.Elements(AssignmentGen.RolesOf(policy).ToArray())
            from count in Gen.Choose(2, 4)
            from load in Gen.Elements(0m, 3m)
            from turn in Gen.Choose(0, 2)
            from tier in Gen.Elements(policy.Tiers.Ladder.Select(static t => t.Code).ToArray())
            from sizes in Gen.ListOf(Gen.Choose(1, 5), 3)
            from leaving in Gen.ListOf(Gen.Elements(true, false), 3)
            select new EqualCase(
                [.. Enumerable.Range(0, count).Select(i => Person(i, role, load, turn))],
                [.. sizes.Select((size, batch) => Batch(batch, size, tier, leaving[batch]))]),
            static c => Enumerable.Range(0, c.Batches.Count).Where(_ => c.Batches.Count > 1).Select(i => new EqualCase(c.People, [.. c.Batches.Where((_, at) => at != i)])));

    public override string ToString()
        => $"{string.Join(", ", people.Select(static p => p.Id))} are equal ({people[0].Role}). {string.Join(", then ", batches.Select(static b => $"{b.Count} {(b[0].Standing.Owner is null ? "new customers" : "customers of a leaver")}"))} of tier {batches[0][0].Standing.Tier} come.";

    private static OwnerCandidate Person(int index, string role, decimal load, int turn)
        => new OwnerCandidateBuilder { Id = $"p{index.ToString(CultureInfo.InvariantCulture)}", Role = role, Load = load, Turn = turn, SkillLevel = 9, Seniority = 120, Capacity = 100_000 }.Build();

    private static OwnerRequest[] Batch(int batch, int size, string tier, bool isLeaving)
        => [.. Enumerable.Range(0, size).Select(i => new OwnerRequest(
            new CustomerFactsBuilder { Id = $"b{batch.ToString(CultureInfo.InvariantCulture)}-{i.ToString(CultureInfo.InvariantCulture)}" }.Build(),
            new StandingBuilder { Tier = tier, Owner = isLeaving ? Leaver : null }.Build()))];
}
