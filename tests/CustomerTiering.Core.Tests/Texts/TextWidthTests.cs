using Xunit;

namespace CustomerTiering.Texts;

public class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("B-1", 3)]
    [InlineData("采购额", 6)]
    [InlineData("B級（核心）", 11)]
    [InlineData("「」、。", 8)]
    [InlineData("×-–", 3)]
    [InlineData("ｱ", 1)]
    [InlineData("\U00020BB7野家", 6)]
    public void Counts_two_places_for_an_East_Asian_character(string text, int places) => Assert.Equal(places, TextWidth.Of(text));

    [Fact]
    public void Fills_up_to_a_width_and_never_cuts()
    {
        Assert.Equal("等级  |", TextWidth.PadRight("等级", 6) + "|");
        Assert.Equal("  等级", TextWidth.PadLeft("等级", 6));
        Assert.Equal("等级", TextWidth.PadLeft("等级", 3));
    }
}
