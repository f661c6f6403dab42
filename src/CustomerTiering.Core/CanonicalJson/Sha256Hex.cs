using System;
using System.Security.Cryptography;
using System.Text;

namespace CustomerTiering.CanonicalJson;

/// <summary>SHA-256 of a text's UTF-8 bytes, written as 64 lower-case hexadecimal digits.</summary>
internal static class Sha256Hex
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Gives the hash of the text.</summary>
    /// <exception cref="EncoderFallbackException">The text holds a surrogate without its partner; canonical text never does.</exception>
    public static string Of(string utf8Text)
    {
        var bytes = Utf8.GetBytes(utf8Text);
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        using var sha256 = SHA256.Create();
        return BitConverter.ToString(sha256.ComputeHash(bytes)).Replace("-", string.Empty).ToLowerInvariant();
#endif
    }
}
