using System.Collections.Generic;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>One part of a report in words: a heading, what is said first, and a table that may be empty.</summary>
internal sealed class ReportSection(string heading, IReadOnlyList<string> notes, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
{
    /// <summary>Gets a part that says nothing and is left out.</summary>
    public static ReportSection Empty { get; } = new(string.Empty, [], [], []);

    public string Heading => heading;

    public IReadOnlyList<string> Notes => notes;

    /// <summary>Gets the heads of the columns, the first of which names the row.</summary>
    public IReadOnlyList<string> Header => header;

    public IReadOnlyList<IReadOnlyList<string>> Rows => rows;

    public bool IsEmpty => notes.Count == 0 && rows.Count == 0;
}
