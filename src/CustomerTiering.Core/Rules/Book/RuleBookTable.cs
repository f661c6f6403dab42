using System.Collections.Generic;

namespace CustomerTiering.Rules.Book;

/// <summary>A table of a rule book. Every row has as many cells as there are columns. Immutable.</summary>
public sealed class RuleBookTable
{
    internal RuleBookTable(string id, string title, string? note, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, bool isPart)
    {
        Id = id;
        Title = title;
        Note = note;
        Columns = columns;
        Rows = rows;
        IsPart = isPart;
    }

    /// <summary>Gets the id: <c>file</c>, <c>scorecard</c>, <c>measures</c>, <c>scale.</c> with an indicator's id, <c>ladder</c>, <c>events</c> or <c>discounts</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets what is said under the title; null for nothing.</summary>
    public string? Note { get; }

    /// <summary>Gets the headings of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Gets the rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Gets a value indicating whether the table belongs to the one before it.</summary>
    public bool IsPart { get; }
}
