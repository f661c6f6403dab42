using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Care;

/// <summary>Who is invited to a meeting or an event: the customers whose plans have it as a task (key accounts art. 5, cement sales art. 14). Immutable.</summary>
public sealed class InvitationList
{
    private InvitationList(string measure, IReadOnlyList<CareTask> invited)
    {
        Measure = measure;
        Invited = invited;
    }

    /// <summary>Gets the id of the measure.</summary>
    public string Measure { get; }

    /// <summary>Gets the task of each customer that is invited, better tiers first, then by customer; each customer once, with its next task.</summary>
    public IReadOnlyList<CareTask> Invited { get; }

    /// <summary>Draws the list from many plans.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="plans">The plans, in any order.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static InvitationList Of(string measure, IEnumerable<CarePlan> plans)
    {
        Guard.NotBlank(measure, nameof(measure));
        return new InvitationList(
            measure,
            [
                .. Guard.NotNull(plans, nameof(plans))
                    .Select(p => p.Tasks.FirstOrDefault(t => t.Measure.Id == measure))
                    .Where(static t => t is not null)
                    .Select(static t => t!)
                    .OrderByDescending(static t => t.TierRank)
                    .ThenBy(static t => t.Customer, StringComparer.Ordinal),
            ]);
    }
}
