namespace CustomerTiering.Testing.Evaluation;

/// <summary>A customer on whom two evaluators do not agree. Immutable.</summary>
public sealed class EvaluatorDifference
{
    internal EvaluatorDifference(string customer, string expected, string actual)
    {
        Customer = customer;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the record of the decision that should be, or the error.</summary>
    public string Expected { get; }

    /// <summary>Gets the record of the decision that is, or the error.</summary>
    public string Actual { get; }

    /// <summary>Says the difference in three lines.</summary>
    public override string ToString() => $"customer `{Customer}`\n  expected {Expected}\n  actual   {Actual}";
}
