using System.Globalization;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>Something in the files that is not as it should be, and what was done with it: reported, never guessed.</summary>
/// <param name="File">The file.</param>
/// <param name="Problem">What is wrong, and what was done.</param>
/// <param name="FirstLine">The first line where it stands.</param>
/// <param name="Count">On how many lines it stands.</param>
internal sealed record CrmFinding(string File, string Problem, long FirstLine, long Count)
{
    /// <summary>Gives the finding in one line.</summary>
    public override string ToString()
        => Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{File}, line {FirstLine}: {Problem}")
            : string.Create(CultureInfo.InvariantCulture, $"{File}, {Count:N0} lines from line {FirstLine}: {Problem}");
}
