using System.Globalization;
using System.Linq;

namespace CustomerTiering.Policies;

/// <summary>Writes JSON paths: <c>$.scoring.indicators[2]</c>, and <c>$.limits['annual-purchase']</c> for names that are no identifiers.</summary>
internal static class PolicyPath
{
    /// <summary>The path of the whole file.</summary>
    public const string Root = "$";

    /// <summary>Gives the path of a property.</summary>
    public static string Member(string path, string name)
        => name.Length is > 0 and <= Quoted.MaxLength && !IsDigit(name[0]) && name.All(c => IsLetter(c) || IsDigit(c))
            ? $"{path}.{name}"
            : $"{path}['{Quoted.Clip(name).Replace("\\", "\\\\").Replace("'", "\\'")}']";

    /// <summary>Gives the path of an item of a list, counted from zero.</summary>
    public static string Item(string path, int index)
        => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
