using System;
using System.Threading;
using NRules;

namespace CustomerTiering.NRules.Sessions;

/// <summary>Fires NRules sessions so that they come to an end.</summary>
public static class SessionFiring
{
    /// <summary>Fires until nothing is left to fire. NRules' own <c>Fire</c> runs for ever where rules set each other off, and stops in silence where its token is cancelled.</summary>
    /// <param name="session">The session.</param>
    /// <param name="budget">The most rules that may fire, at least 1.</param>
    /// <param name="cancellation">Stops the firing after the rule that fires.</param>
    /// <returns>How many rules fired.</returns>
    /// <exception cref="ArgumentNullException">There is no session.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The budget is less than 1.</exception>
    /// <exception cref="FiringBudgetException">The budget is used up and rules are left to fire.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the session is half done and should be thrown away.</exception>
    public static int FireWithin(this ISession session, int budget, CancellationToken cancellation = default)
    {
        if (session is null)
            throw new ArgumentNullException(nameof(session));
        if (budget < 1)
            throw new ArgumentOutOfRangeException(nameof(budget), budget, "a firing budget is at least 1");

        var fired = session.Fire(budget, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return fired < budget || session.Agenda.IsEmpty ? fired : throw new FiringBudgetException(budget, session.Agenda.Peek().Rule.Name);
    }
}
