using System.Collections.Generic;

namespace CustomerTiering.Care;

/// <summary>When the tasks of a measure are due. Immutable.</summary>
public abstract class CareCadence
{
    private protected CareCadence()
    {
    }

    /// <summary>Gets a value indicating whether the days themselves are found by counting working days.</summary>
    internal virtual bool CountsWorkingDays => false;

    /// <summary>Gives the days on which the work falls, in order, those that were done left out.</summary>
    internal abstract IEnumerable<CareOccurrence> Occurrences(CareTimeline timeline);
}
