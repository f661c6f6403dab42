using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CustomerTiering.Cli;

/// <summary>A row of the output, read by a reader of its own that knows quotes and nothing more.</summary>
internal sealed record DecisionRow(
    string Customer, string Purchase, string Frequency, string Score, string Tier, string Previous, string Change, string Rules, string Since, string PeriodsBelow, string ReviewDate)
{
    public static IEnumerable<DecisionRow> Read(string path)
        => File.ReadAllText(path).Split('\n').Skip(1).Where(static l => l.Length > 0).Select(Split).Select(static f => new DecisionRow(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9], f[10]));

    private static List<string> Split(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line + ",")
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

        return fields;
    }
}
