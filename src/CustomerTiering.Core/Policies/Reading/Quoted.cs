using System.Text;

namespace CustomerTiering.Policies;

/// <summary>
/// Puts words of a policy into a message: on one line, at most 60 characters, so that a message can neither be
/// flooded nor forged by what it quotes.
/// </summary>
internal static class Quoted
{
    /// <summary>The longest quotation in characters, without its backticks.</summary>
    public const int MaxLength = 60;

    private const string Ellipsis = "...";

    /// <summary>Gives the text in backticks.</summary>
    public static string Text(string text) => $"`{Clip(text).Replace('`', '\'')}`";

    /// <summary>Gives the text on one line and shortened, without backticks.</summary>
    public static string Clip(string text)
    {
        var clipped = new StringBuilder(MaxLength + 1);
        foreach (var c in text)
        {
            if (clipped.Length > MaxLength)
                break;

            if (!char.IsWhiteSpace(c))
                clipped.Append(char.IsControl(c) ? '\ufffd' : c);
            else if (clipped.Length > 0 && clipped[clipped.Length - 1] != ' ')
                clipped.Append(' ');
        }

        if (clipped.Length <= MaxLength)
            return clipped.ToString();

        clipped.Length = MaxLength - Ellipsis.Length;
        if (char.IsHighSurrogate(clipped[clipped.Length - 1]))
            clipped.Length--;

        return clipped.Append(Ellipsis).ToString();
    }
}
