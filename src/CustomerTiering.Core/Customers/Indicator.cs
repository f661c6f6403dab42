namespace CustomerTiering.Customers;

/// <summary>Makes keys for a host's own facts: <c>static readonly NumberIndicator ExportShare = Indicator.Number("export-share", Units.Share);</c></summary>
public static class Indicator
{
    /// <summary>Makes a key for a number.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="unit">The unit, one of <see cref="Units"/> or a word of the host's.</param>
    /// <param name="moreIsBetter">Whether a higher value is better for the grade.</param>
    /// <param name="decimals">The decimals of the smallest step that matters, 0 to 12.</param>
    /// <param name="title">The English name; null takes the words of the id.</param>
    /// <exception cref="System.ArgumentException">The id, unit or number of decimals is not of the form stated.</exception>
    public static NumberIndicator Number(string id, string unit = Units.Points, bool moreIsBetter = true, int decimals = 2, string? title = null)
        => new(id, unit, moreIsBetter, decimals, title);

    /// <summary>Makes a key for a yes-or-no fact.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="title">The English name; null takes the words of the id.</param>
    /// <exception cref="System.ArgumentException">The id is not of the form stated.</exception>
    public static FlagIndicator Flag(string id, string? title = null) => new(id, title);

    /// <summary>Makes a key for a coded attribute.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="title">The English name; null takes the words of the id.</param>
    /// <exception cref="System.ArgumentException">The id is not of the form stated.</exception>
    public static CodeIndicator Code(string id, string? title = null) => new(id, title);
}
