using System;
using System.IO;

namespace CustomerTiering.RealData;

/// <summary>Finds files in <c>shared/data</c> beside the working tree.</summary>
internal static class SharedData
{
    /// <summary>Walks up from the test's directory; null where no directory above has the file.</summary>
    public static string? Find(string file)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, "shared", "data", file);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    public static string Require(string file) => Find(file) ?? throw new FileNotFoundException($"needs ../shared/data/{file}", file);
}
