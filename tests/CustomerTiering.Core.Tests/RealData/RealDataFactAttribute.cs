using Xunit;

namespace CustomerTiering.RealData;

/// <summary>A fact about real data that is not part of the project; skipped, visibly, where the file is absent.</summary>
public sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute(string file)
    {
        File = file;
        if (SharedData.Find(file) is null)
            Skip = $"needs ../shared/data/{file}, absent here";
    }

    public string File { get; }
}
