using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Discounts;

/// <summary>
/// Reads the <c>matrix</c>: rows by the policy's measure, columns by the amount of the request or by tier. Each cell becomes a route rule.
/// The last row has no bound, and the last route of a row is for all that no column names.
/// </summary>
internal sealed class RouteMatrixReader(RouteTable table, PolicyScope scope)
{
    private const string Amounts = "amounts";
    private const string Tiers = "tiers";

    /// <summary>Gives the rules row by row; those with errors are left out and recorded.</summary>
    public List<Rule<DiscountCase, DiscountRoute>> Read(PolicyObject section)
    {
        if (section.Object("matrix") is not { } matrix)
            return [];

        var before = matrix.Errors.Count;
        var columns = Columns(matrix);
        var isReadable = matrix.Errors.Count == before;
        var rows = matrix.Items("rows").Select(static n => n.AsObject()).Where(static o => o is not null).Select(static o => o!).ToList();
        if (rows.Count == 0)
            matrix.Error("rows", "has no row", "list at least one row with its routes");
        var bounds = table.Bounds(rows);
        var rules = rows.SelectMany((row, index) => Row(row, index, bounds[index], columns, isReadable)).ToList();
        matrix.Close();
        return rules;
    }

    /// <summary>Gives the shape of the matrix.</summary>
    public static Shape Shape(SchemaScope scope) => new ObjectShape("Routes by two things: rows by the policy's measure, columns by amount or by tier.")
        .Optional(Amounts, Policies.Shape.List("The bounds of the columns by the list amount of the request, each included, rising; one column more is for what lies above.", Policies.Shape.Number(null, 0, DiscountLine.MaxAmount), min: 1))
        .Optional(Tiers, Policies.Shape.List("The tiers of the columns; one column more is for all others.", Policies.Shape.Text(), min: 1))
        .ExactlyOne(Amounts, Tiers)
        .Required("rows", Policies.Shape.List("The rows.", Row(scope), min: 1))
        .Closed();

    private static Shape Row(SchemaScope scope)
        => RouteTable.AddBound(RuleHeaderSchema.AddTo(new ObjectShape("A row: up to its bound, included, a route for each column."), scope))
            .Required("routes", Policies.Shape.List("A route for each column, and one for the rest.", DiscountRouteReader.AddTo(new ObjectShape("The route of a cell.")).Closed(), min: 2))
            .Closed();

    private List<Condition> Columns(PolicyObject matrix)
    {
        var (amounts, tiers) = (matrix.Child(Amounts), matrix.Child(Tiers));
        if (amounts is null == tiers is null)
            matrix.Error("does not say what its columns are", $"write either `{Amounts}` or `{Tiers}`");

        if (amounts is null)
            return [.. TierColumns(tiers?.AsItems() ?? [])];

        var columns = new List<Condition>();
        var before = decimal.MinValue;
        foreach (var node in amounts.Value.AsItems())
        {
            if (node.AsNumber(0, DiscountLine.MaxAmount) is not { } amount)
                continue;
            if (amount <= before)
                node.Error("is not above the bound before", "write the bounds in order");
            before = amount;
            columns.Add(Is("discount", "request-amount", Comparison.AtMost, amount));
        }

        return columns;
    }

    private IEnumerable<Condition> TierColumns(IEnumerable<PolicyNode> nodes)
    {
        var tiers = new List<Tier>();
        foreach (var node in nodes)
        {
            if (TierReader.Read(node, scope.Ladder) is not { } tier)
                continue;
            if (tiers.Contains(tier))
                node.Error($"{node.Quote} stands twice, and its second column is never reached", "give each tier one column");
            tiers.Add(tier);
        }

        return tiers.Select(static t => Is("standing", "tier", Comparison.Equal, t));
    }

    private IEnumerable<Rule<DiscountCase, DiscountRoute>> Row(PolicyObject row, int index, decimal? bound, List<Condition> columns, bool isReadable)
    {
        var header = RuleHeader.Read(row);
        var cells = row.Items("routes").Select(static n => n.AsObject()).ToList();
        if (isReadable && cells.Count != columns.Count + 1)
            row.Error("routes", $"has {Number(cells.Count)} routes", $"list {Number(columns.Count + 1)}: one for each column and one for the rest");
        row.Close();
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column] is not { } cell)
                continue;

            var route = DiscountRouteReader.Read(cell, scope);
            cell.Close();
            var id = $"{header.Id ?? $"matrix-{Number(index + 1)}"}-{Number(column + 1)}";
            var title = ("matrix.cell", new Dictionary<string, object> { ["row"] = index + 1, ["column"] = column + 1 });
            if (route is not null && table.Rule(row, header, id, title, [table.Within(bound), column < columns.Count ? columns[column] : null], route) is { } rule)
                yield return rule;
        }
    }

    private static Condition.Compare Is(string group, string word, Comparison how, object value)
        => new Condition.Compare(DiscountRouteRules.Vocabulary.Find(group, word)!, how, new Operand.Constant(value, null));

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
