using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;
using CustomerTiering.Customers.Ledger;
using NodaTime;

namespace CustomerTiering.RealData;

/// <summary>Reads the Online Retail ledger: invoices of a wholesale exporter, those that begin with <c>C</c> are returns.</summary>
internal static class OnlineRetail
{
    public const string FileName = "online-retail.csv.gz";

    /// <summary>Gives the lines that name a customer.</summary>
    public static IEnumerable<LedgerLine> Lines()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Require(FileName)), CompressionMode.Decompress));
        reader.ReadLine();
        var fields = new List<string>(8);
        while (reader.ReadLine() is { } text)
        {
            Split(text, fields);
            if (fields[6].Length > 0)
                yield return LineOf(fields);
        }
    }

    private static LedgerLine LineOf(List<string> fields)
    {
        var (document, date) = (fields[0], LocalDate.FromDateTime(System.DateTime.Parse(fields[4], CultureInfo.InvariantCulture)));
        var amount = int.Parse(fields[3], CultureInfo.InvariantCulture) * decimal.Parse(fields[5], CultureInfo.InvariantCulture);
        return document[0] == 'C'
            ? LedgerLine.Return(fields[6], document, date, amount)
            : LedgerLine.Order(fields[6], document, date, amount);
    }

    private static void Split(string text, List<string> fields)
    {
        fields.Clear();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
    }
}
