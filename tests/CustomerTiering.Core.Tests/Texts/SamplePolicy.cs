using System;
using System.IO;
using CustomerTiering.Policies;

namespace CustomerTiering.Texts;

/// <summary>The policy of the samples, as it stands in the repository.</summary>
internal static class SamplePolicy
{
    public const string Id = "samples/policies/ledger.json";

    public static TieringPolicy Read(string id = Id)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, id)))
            folder = folder.Parent;
        return TieringPolicy.Parse(File.ReadAllText(Path.Combine(folder.FullName, id)));
    }
}
