using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;

namespace CustomerTiering.Cli.Input;

/// <summary>
/// The content of a gzip file, its length checked at the end against the one the file states: a stream that breaks off would otherwise
/// pass for a shorter ledger. A file made of several gzip streams is refused too, since its length cannot be told.
/// </summary>
internal sealed class GzipContent(FileStream file) : Stream
{
    private const int StatedLength = sizeof(uint);
    private readonly GZipStream _content = new(file, CompressionMode.Decompress);
    private readonly uint _stated = LengthStatedBy(file);
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <summary>Says where a file's name and its first bytes disagree on compression; null where they agree, or where the bytes cannot be looked at.</summary>
    public static string? ProblemOfName(FileStream file, bool isNamedCompressed)
    {
        if (!file.CanSeek || file.Length == 0)
            return null;

        Span<byte> start = stackalloc byte[2];
        var isCompressed = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start is [0x1F, 0x8B];
        file.Seek(0, SeekOrigin.Begin);
        return isCompressed == isNamedCompressed ? null
            : isCompressed ? "it is compressed; give it a name that ends in `.gz`"
            : "its name ends in `.gz`, but it is not compressed by gzip";
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _content.Read(buffer);
        _read += count;
        if (count == 0 && buffer.Length > 0 && unchecked((uint)_read) != _stated)
            throw new InvalidDataException("it breaks off, or is made of several parts; fetch it again or decompress it first");
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _content.Dispose();
        base.Dispose(disposing);
    }

    private static uint LengthStatedBy(FileStream file)
    {
        if (file.Length < StatedLength)
            return 0;

        Span<byte> end = stackalloc byte[StatedLength];
        file.Seek(-StatedLength, SeekOrigin.End);
        file.ReadExactly(end);
        file.Seek(0, SeekOrigin.Begin);
        return BinaryPrimitives.ReadUInt32LittleEndian(end);
    }
}
