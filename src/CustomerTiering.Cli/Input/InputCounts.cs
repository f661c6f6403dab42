namespace CustomerTiering.Cli.Input;

/// <summary>What became of the lines of an input: every line read is one of these.</summary>
internal sealed class InputCounts
{
    /// <summary>Gets or sets the lines that count.</summary>
    public long Counted { get; set; }

    /// <summary>Gets or sets the lines that name no customer.</summary>
    public long WithoutCustomer { get; set; }

    /// <summary>Gets or sets the lines on the date or after it.</summary>
    public long AfterDate { get; set; }

    /// <summary>Gets the lines that could not be read.</summary>
    public BrokenLines Broken { get; } = new();

    /// <summary>Gets all lines after the header that are not blank.</summary>
    public long Lines => Counted + WithoutCustomer + AfterDate + Broken.Count;

    /// <summary>Gets or sets the customers whose lines all lie before the window; null where the input has no window.</summary>
    public int? NothingInWindow { get; set; }

    /// <summary>Gets or sets the customers that only the previous decisions know.</summary>
    public int OnlyInPrevious { get; set; }

    /// <summary>Counts the record that the file stands on as broken.</summary>
    public void Break(CsvFile file, string problem) => Broken.Add(file, problem);
}
