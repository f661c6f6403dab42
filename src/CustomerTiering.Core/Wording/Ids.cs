namespace CustomerTiering.Wording;

/// <summary>What an id looks like: kebab-case, so that it reads the same in a policy, a ledger's column and a report.</summary>
internal static class Ids
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>The same as a regular expression.</summary>
    public static readonly string Pattern = $"^[a-z0-9][a-z0-9-]{{0,{MaxLength - 1}}}$";

    /// <summary>Whether the text is a letter or digit followed by at most 63 lower-case letters, digits and hyphens.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-')
            return false;

        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return false;
        }

        return true;
    }
}
