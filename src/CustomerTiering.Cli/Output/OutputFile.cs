using System;
using System.Collections.Generic;
using System.IO;

namespace CustomerTiering.Cli.Output;

/// <summary>A file that appears whole or not at all: written beside its place, then moved there. Devices are written to as they are.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _beside;
    private bool _committed;

    private OutputFile(string path)
    {
        _path = path;
        _beside = IsDevice(path) ? null : $"{path}.{Guid.NewGuid():N}.tmp";
        Stream = _beside is null ? new FileStream(path, FileMode.Open, FileAccess.Write) : new FileStream(_beside, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Gets what the content is written to; closed by the writer before <see cref="Commit"/>.</summary>
    public Stream Stream { get; }

    /// <summary>Refuses, before any work is done, a place where no file can be written or one that is read from.</summary>
    /// <exception cref="RefusedException">The place cannot be taken.</exception>
    public static void Check(string path, IEnumerable<(string Role, string Path)> read)
    {
        foreach (var (role, other) in read)
        {
            if (Path.GetFullPath(path) == Path.GetFullPath(other))
                throw new RefusedException($"`--out {path}` is the {role} itself; name another file");
        }

        if (!IsDevice(path))
            Begin(path).Dispose();
    }

    /// <summary>Begins to write.</summary>
    /// <exception cref="RefusedException">The file cannot be written.</exception>
    public static OutputFile Begin(string path)
    {
        if (Directory.Exists(path))
            throw new RefusedException($"`--out {path}` is a directory; name a file");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new RefusedException($"`--out {path}` cannot be written: there is no folder `{folder}`; make it first");
        try
        {
            return new OutputFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new RefusedException($"`--out {path}` cannot be written: {e.Message.TrimEnd('.')}", e);
        }
    }

    /// <summary>Puts the file in its place, over one that may be there.</summary>
    /// <exception cref="RefusedException">The place cannot be taken.</exception>
    public void Commit()
    {
        try
        {
            if (_beside is not null)
                File.Move(_beside, _path, overwrite: true);
            _committed = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"`--out {_path}` cannot be written: {e.Message.TrimEnd('.')}", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed && _beside is not null)
            File.Delete(_beside);
    }

    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
