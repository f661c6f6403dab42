using System.IO;
using System.Text;

namespace CustomerTiering.Cli.Output;

/// <summary>
/// Writes text for people: a control character that came with a customer's id or a cell is shown by its picture (`␛`), so that no file can
/// move the cursor, colour the screen, ring the bell or turn the direction of the text. Line breaks and tabs stay.
/// </summary>
/// <param name="inner">Takes the text.</param>
internal sealed class PlainWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private const int FirstPicture = 0x2400;
    private const char PictureOfDelete = '\u2421';
    private const char PictureOfReturn = '\u240D';

    private bool _holdsReturn;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (_holdsReturn)
            inner.Write(value == '\n' ? '\r' : PictureOfReturn);

        _holdsReturn = value == '\r';
        if (!_holdsReturn)
            inner.Write(Shown(value));
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    private static char Shown(char value) => value switch
    {
        '\n' or '\t' => value,
        < ' ' => (char)(FirstPicture + value),
        '\u007F' => PictureOfDelete,
        (>= '\u0080' and <= '\u009F') or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        _ => value,
    };
}
