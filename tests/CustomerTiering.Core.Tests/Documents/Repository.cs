using System;
using System.IO;

namespace CustomerTiering.Documents;

/// <summary>The files of the repository that a test looks at.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string At(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "README.md")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
