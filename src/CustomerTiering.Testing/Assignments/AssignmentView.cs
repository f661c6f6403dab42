using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Owners;

namespace CustomerTiering.Testing.Assignments;

/// <summary>What an assignment came to, as laws look at it. Immutable.</summary>
public sealed class AssignmentView
{
    /// <summary>Initializes a new instance of the <see cref="AssignmentView"/> class.</summary>
    /// <param name="customers">What became of the customers.</param>
    /// <param name="pool">The people as they stand for the next assignment: what they carry, and in which turn they got a customer last.</param>
    public AssignmentView(IEnumerable<OwnedView> customers, OwnerPool pool)
    {
        Customers = [.. customers];
        Pool = pool;
    }

    /// <summary>Gets what became of the customers.</summary>
    public IReadOnlyList<OwnedView> Customers { get; }

    /// <summary>Gets the people as they stand for the next assignment, which decides on other customers.</summary>
    public OwnerPool Pool { get; }

    /// <summary>Makes the view of an assignment.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="pool">The pool that it was made with.</param>
    public static AssignmentView Of(OwnerAssignment assignment, OwnerPool pool)
    {
        Wording.Guard.NotNull(assignment, nameof(assignment));
        Wording.Guard.NotNull(pool, nameof(pool));
        return new(
            assignment.Decisions.Select(static d => new OwnedView(d.Subject, d.Owner, d.Outcome, d.Alarm is not null)),
            new OwnerPool(assignment.Loads.Select(static l => People.With(l.Candidate, l.Load, l.Turn)), pool.Substitutions));
    }

    /// <summary>Gives the same with other outcomes.</summary>
    public AssignmentView With(IEnumerable<OwnedView> customers) => new(customers, Pool);
}
