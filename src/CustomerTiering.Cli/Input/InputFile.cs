using System;
using System.IO;

namespace CustomerTiering.Cli.Input;

/// <summary>Opens files that the user named, and says in one line why one cannot be read.</summary>
internal static class InputFile
{
    /// <summary>Does something with a file.</summary>
    /// <exception cref="RefusedException">The file is not there or cannot be read.</exception>
    public static T Reading<T>(string path, Func<string, T> read)
    {
        try
        {
            if (Directory.Exists(path))
                throw new RefusedException($"`{path}` is a directory; name a file");
            return read(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusedException($"file `{path}` is not there", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new RefusedException($"file `{path}` cannot be read: {e.Message.TrimEnd('.')}", e);
        }
    }
}
