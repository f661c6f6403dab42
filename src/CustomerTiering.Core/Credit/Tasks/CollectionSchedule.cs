using System.Linq;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Gives tasks their person and their deadline.</summary>
internal static class CollectionSchedule
{
    public static CollectionTask Of(Collection task, CreditState state, Ageing ageing, LocalDate asOf, string? owner)
    {
        var (dueOn, amount) = task.Kind switch
        {
            CollectionKind.Remind => (ageing.NextDueOn ?? asOf, NextDue(ageing)),
            CollectionKind.Collect => ((state.LevelSince ?? asOf).PlusDays(task.WithinDays), ageing.Overdue),
            _ => ((state.HeldSince ?? asOf).PlusDays(task.WithinDays), ageing.Overdue),
        };
        return new CollectionTask(task.Kind, task.Role, task.Role == CollectionTask.Owner ? owner : null, dueOn, amount);
    }

    private static decimal NextDue(Ageing ageing)
        => ageing.Parts.Where(p => p.Category == ReceivableCategory.NotDue && p.DueOn == ageing.NextDueOn).Sum(static p => p.Amount);
}
