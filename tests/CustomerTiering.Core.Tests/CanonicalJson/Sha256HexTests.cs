using System.Text;
using Xunit;

namespace CustomerTiering.CanonicalJson;

public class Sha256HexTests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("中", "a567bdaa11367f260f0708391f4d10766b5962f565d9e432f17981a3584fe1e2")]
    public void Hashes_the_utf_8_bytes(string text, string expected)
        => Assert.Equal(expected, Sha256Hex.Of(text));

    [Fact]
    public void Refuses_half_a_character_rather_than_hash_two_texts_alike()
        => Assert.Throws<EncoderFallbackException>(() => Sha256Hex.Of("\ud83d"));
}
