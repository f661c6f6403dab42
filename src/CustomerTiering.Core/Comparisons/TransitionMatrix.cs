using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Comparisons;

/// <summary>
/// Who is where under two policies: a row for each place under the first, a column for each under the second. All tiers are there,
/// best first; the places delisted and not gradable only where somebody is in them. Sums to all customers on whom both could decide. Immutable.
/// </summary>
public sealed class TransitionMatrix
{
    private readonly TransitionCell[][] _cells;

    internal TransitionMatrix(IReadOnlyList<TierPlace> from, IReadOnlyList<TierPlace> to, LadderMatch match, CustomerSum[,] sums)
    {
        int[] rows = [.. Enumerable.Range(0, from.Count).Where(i => IsTierOrTaken(from[i], Enumerable.Range(0, to.Count).Select(j => sums[i, j])))];
        int[] columns = [.. Enumerable.Range(0, to.Count).Where(j => IsTierOrTaken(to[j], Enumerable.Range(0, from.Count).Select(i => sums[i, j])))];
        Rows = [.. rows.Select(i => from[i])];
        Columns = [.. columns.Select(j => to[j])];
        _cells = [.. rows.Select(i => columns.Select(j => new TransitionCell(from[i], to[j], match.Between(from[i], to[j]), sums[i, j])).ToArray())];
    }

    /// <summary>Gets the places under the first policy.</summary>
    public IReadOnlyList<TierPlace> Rows { get; }

    /// <summary>Gets the places under the second policy.</summary>
    public IReadOnlyList<TierPlace> Columns { get; }

    /// <summary>Gets all cells, row by row, those without customers too.</summary>
    public IEnumerable<TransitionCell> Cells => _cells.SelectMany(static r => r);

    /// <summary>Gets all customers of the matrix.</summary>
    public CustomerSum Total => Sum(Cells);

    /// <summary>Gets the cell of a row and a column, both counted from 0.</summary>
    public TransitionCell this[int row, int column] => _cells[row][column];

    /// <summary>Gives the customers of a row: those of one place under the first policy.</summary>
    public CustomerSum RowTotal(int row) => Sum(_cells[row]);

    /// <summary>Gives the customers of a column: those of one place under the second policy.</summary>
    public CustomerSum ColumnTotal(int column) => Sum(_cells.Select(r => r[column]));

    /// <summary>Gives the customers that move so.</summary>
    public CustomerSum Of(TierMove move) => Sum(Cells.Where(c => c.Move == move));

    private static bool IsTierOrTaken(TierPlace place, IEnumerable<CustomerSum> sums) => place.Kind == TierPlaceKind.Tier || sums.Any(static s => s.Customers > 0);

    private static CustomerSum Sum(IEnumerable<TransitionCell> cells) => cells.Aggregate(default(CustomerSum), static (sum, cell) => sum.With(cell.Sum));
}
