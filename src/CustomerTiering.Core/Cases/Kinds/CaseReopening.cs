using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>How a case is handled again: from which step, and who may ask for it once it is closed. Immutable.</summary>
public sealed class CaseReopening
{
    internal CaseReopening(string step, IReadOnlyList<string> by)
    {
        Step = step;
        By = by;
    }

    /// <summary>Gets the step at which it begins anew.</summary>
    public string Step { get; }

    /// <summary>Gets the roles that may reopen a closed case; where empty, nobody.</summary>
    public IReadOnlyList<string> By { get; }
}
