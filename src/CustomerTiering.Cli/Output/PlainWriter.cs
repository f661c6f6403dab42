using System.IO;
using System.Text;

namespace CustomerTiering.Cli.Output;

/// <summary>
/// Writes text for people: a control character that came with a customer's id or a cell is shown by its picture (`␛`), so that no file can
/// move the cursor, colour the screen or ring the bell. Line breaks and tabs stay.
/// </summary>
/// <param name="inner">Takes the text.</param>
internal sealed class PlainWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private const int FirstPicture = 0x2400;
    private const char PictureOfDelete = '\u2421';

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => inner.Write(Shown(value));

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    private static char Shown(char value) => value switch
    {
        '\n' or '\r' or '\t' => value,
        < ' ' => (char)(FirstPicture + value),
        '\u007F' => PictureOfDelete,
        >= '\u0080' and <= '\u009F' => '\uFFFD',
        _ => value,
    };
}
