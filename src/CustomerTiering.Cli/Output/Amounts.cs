using System.Globalization;

namespace CustomerTiering.Cli.Output;

/// <summary>Writes numbers exactly and the same in every culture; an unknown one is empty.</summary>
internal static class Amounts
{
    /// <summary>Writes an amount or a score with a point and two decimals or more.</summary>
    public static string Exact(decimal? amount) => Write(amount, "0.00##########################");

    /// <summary>Writes a count, without decimals unless it has some.</summary>
    public static string Count(decimal? count) => Write(count, "0.############################");

    private static string Write(decimal? value, string format)
        => value is null ? string.Empty : (value == 0m ? 0m : value.Value).ToString(format, CultureInfo.InvariantCulture);
}
