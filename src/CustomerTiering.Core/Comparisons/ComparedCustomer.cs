namespace CustomerTiering.Comparisons;

/// <summary>What came of comparing one customer: its places by index, and more only where it differs or failed.</summary>
internal readonly struct ComparedCustomer
{
    public ComparedCustomer(int row, int column, bool scoreDiffers, CustomerDifference? difference)
    {
        Row = row;
        Column = column;
        OnlyScoreDiffers = scoreDiffers;
        Difference = difference;
    }

    public ComparedCustomer(ComparisonFailure failure) => Failure = failure;

    public int Row { get; }

    public int Column { get; }

    /// <summary>Gets a value indicating whether the scores differ and the tiers do not.</summary>
    public bool OnlyScoreDiffers { get; }

    public CustomerDifference? Difference { get; }

    public ComparisonFailure? Failure { get; }
}
