using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace CustomerTiering.Cli;

/// <summary>A directory of its own for one test, and the commands run in this process on files in it.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace() => Root = Directory.CreateTempSubdirectory("customer-tiering-").FullName;

    public string Root { get; }

    public static string LedgerPolicy { get; } = Path.Combine(AppContext.BaseDirectory, "policies", "ledger.json");

    public string At(string name) => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public string Compress(string name, string text, int cut = 0)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        File.WriteAllBytes(At(name), memory.ToArray()[..^cut]);
        return At(name);
    }

    public string Ledger(params string[] lines)
        => Write("ledger.csv", string.Join('\n', lines.Prepend("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country")) + "\n");

    public string Facts(params string[] lines) => Write("facts.csv", string.Join('\n', lines) + "\n");

    public static Outcome Run(params string[] args) => Run(false, args);

    public static Outcome Run(bool isInteractive, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, new Terminal(output, error, isInteractive));
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public Outcome Grade(params string[] args) => Run(["grade", .. args, "--out", At("decisions.csv")]);

    public Outcome GradeLedger(string asOf, params string[] args) => Grade(["--policy", LedgerPolicy, "--ledger", At("ledger.csv"), "--as-of", asOf, .. args]);

    public Outcome GradeFacts(string asOf, params string[] args) => Grade(["--policy", LedgerPolicy, "--facts", At("facts.csv"), "--as-of", asOf, .. args]);

    public Dictionary<string, DecisionRow> Decisions(string name = "decisions.csv") => DecisionRow.Read(At(name)).ToDictionary(static r => r.Customer);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
