using System.Collections.Generic;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CustomerTiering.RealData;

/// <summary>The order lines of the Northwind database, and what plain SQL says of their discounts.</summary>
internal static class Northwind
{
    public const string FileName = "northwind/northwind.sqlite";

    private const string Select = """
        select d.OrderID, d.ProductID, o.CustomerID, c.CategoryName, d.UnitPrice, d.Quantity, d.Discount,
               case when d.Discount = 0 then 'list' when round(d.Discount, 4) <= 0.1 then 'within' else 'beyond' end
        from "Order Details" d join Orders o on o.OrderID = d.OrderID join Products p on p.ProductID = d.ProductID join Categories c on c.CategoryID = p.CategoryID
        order by d.OrderID, d.ProductID
        """;

    /// <summary>Gives the lines, with what SQL says of each by a standard of 10 %.</summary>
    public static IEnumerable<NorthwindLine> Lines()
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={SharedData.Require(FileName)};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Select;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return new NorthwindLine(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), Exact(reader.GetDouble(4)), reader.GetInt64(5), reader.GetDouble(6), reader.GetString(7));
    }

    /// <summary>The shortest decimal that gives the same floating-point number: what somebody once typed.</summary>
    public static decimal Exact(double number) => decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
