using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Testing.Care;

/// <summary>What is done with the budgets of a policy, one step after the other. Immutable.</summary>
internal sealed class BudgetCase(IReadOnlyList<BudgetStep> steps)
{
    /// <summary>Who may allow more than there is.</summary>
    public const string Director = "director";

    private const int MostSteps = 16;

    private static readonly LocalDate Day = new(2026, 1, 5);

    public IReadOnlyList<BudgetStep> Steps => steps;

    public static Arbitrary<BudgetCase> For(TieringPolicy policy)
    {
        var lines = policy.Care.Budgets.SelectMany(static b => b.Planned.Select(share => (Budget: b.Id, share.Tier, share.Amount))).Where(static l => l.Amount > 0).ToArray();
        if (lines.Length == 0)
            return Arb.From(Gen.Constant(new BudgetCase([])));

        var step = from kind in Gen.Elements(BudgetEntryKind.Reserve, BudgetEntryKind.Spend, BudgetEntryKind.Release)
                   from purpose in Gen.Elements("p1", "p2", "p3", "p4")
                   from line in Gen.Elements(lines)
                   from part in Gen.Elements(0.1m, 0.3m, 0.5m, 0.7m)
                   from allowed in Gen.Frequency((5, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>(Director)))
                   select new BudgetStep(kind, purpose, line.Budget, line.Tier, line.Amount * part, Day, allowed);
        return Arb.From(
            from count in Gen.Choose(1, MostSteps)
            from steps in Gen.ListOf(step, count)
            select new BudgetCase([.. steps]),
            static c => Enumerable.Range(0, c.Steps.Count).Where(_ => c.Steps.Count > 1).Select(i => new BudgetCase([.. c.Steps.Where((_, at) => at != i)])));
    }

    /// <summary>Gives the ledgers, the first with nothing in it.</summary>
    public IEnumerable<BudgetLedger> Play(CareSubject subject) => Play(subject, steps);

    /// <summary>Gives the ledgers of other steps.</summary>
    public static IEnumerable<BudgetLedger> Play(CareSubject subject, IEnumerable<BudgetStep> others)
    {
        var ledger = subject.Engine.Care.OpenBudgets();
        yield return ledger;
        foreach (var step in others)
            yield return ledger = subject.Keep(ledger, step);
    }

    public override string ToString() => string.Join("; ", steps);
}
