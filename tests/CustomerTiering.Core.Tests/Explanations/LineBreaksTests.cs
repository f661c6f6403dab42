using System.Linq;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering.Explanations;

public class LineBreaksTests
{
    [Fact]
    public void Leaves_a_line_that_fits() => Assert.Equal(["  等级评定"], LineBreaks.Wrap("  等级评定", 10));

    [Fact]
    public void Breaks_between_words_and_indents_what_follows()
        => Assert.Equal(["  one two", "    three"], LineBreaks.Wrap("  one two three", 10));

    [Fact]
    public void Leaves_a_word_that_is_too_long_alone() => Assert.Equal(["abcdefghijkl"], LineBreaks.Wrap("abcdefghijkl", 5));

    [Fact]
    public void Breaks_Chinese_by_its_width_on_the_terminal()
        => Assert.Equal(["客户等级评定", "  标准调整"], LineBreaks.Wrap("客户等级评定标准调整", 12));

    [Fact]
    public void Begins_no_line_with_a_closing_mark_and_ends_none_with_an_opening_one()
    {
        for (var width = 10; width < 60; width++)
        {
            var lines = LineBreaks.Wrap("“采购额大幅增长且发展潜力良好，由C级升为B级”（第3.5条，制度示例）：采购增长率为22%（条件：不低于30%）", width).ToList();
            Assert.DoesNotContain(lines.Skip(1), static l => "，。）”：%".Contains(l.TrimStart()[0], System.StringComparison.Ordinal));
            Assert.DoesNotContain(lines, static l => "（“".Contains(l[^1], System.StringComparison.Ordinal));
            Assert.All(lines, l => Assert.True(TextWidth.Of(l) <= width, $"`{l}` is wider than {width}"));
        }
    }

    [Fact]
    public void Loses_no_character()
    {
        const string Line = "  另一途径：“采购额大幅增长且发展潜力良好，由C级升为B级”，只差一项——采购增长率为22%";
        Assert.Equal(Line.Replace(" ", string.Empty, System.StringComparison.Ordinal), string.Concat(LineBreaks.Wrap(Line, 20)).Replace(" ", string.Empty, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Rather_breaks_after_a_mark_near_the_end_than_in_the_midst_of_words()
        => Assert.Equal(["一二三四五六，", "  七八九十"], LineBreaks.Wrap("一二三四五六，七八九十", 18));
}
