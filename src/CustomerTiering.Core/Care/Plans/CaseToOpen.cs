namespace CustomerTiering.Care;

/// <summary>A case that is to be opened since a task turned out badly (service levels: flow). Immutable.</summary>
public sealed class CaseToOpen
{
    internal CaseToOpen(string customer, CareMeasure measure, DoneTask failed)
    {
        Customer = customer;
        Kind = measure.OnFailure!;
        Measure = measure;
        Failed = failed;
    }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the kind of case, as the policy declares it.</summary>
    public string Kind { get; }

    /// <summary>Gets the measure.</summary>
    public CareMeasure Measure { get; }

    /// <summary>Gets what turned out badly. When the case is open, record <see cref="DoneTask.WithCase"/> in its place.</summary>
    public DoneTask Failed { get; }
}
