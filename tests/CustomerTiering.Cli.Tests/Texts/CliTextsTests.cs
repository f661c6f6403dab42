using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering.Cli.Texts;

public class CliTextsTests
{
    public static TheoryData<string> Chinese => ["zh-Hans", "zh-Hant"];

    [Theory]
    [MemberData(nameof(Chinese))]
    public void Has_the_keys_and_placeholders_of_English_but_the_singulars(string language)
    {
        var (english, other) = (Read("en"), Read(language));
        Assert.Equal(english.Keys.Where(static k => !k.EndsWith(".one", StringComparison.Ordinal)).Order(), other.Keys.Order());
        Assert.All(other, t => Assert.Equal(TextCatalogue.PlaceholdersOf(english[t.Key]).Order(), TextCatalogue.PlaceholdersOf(t.Value).Order()));
    }

    [Fact]
    public void Has_a_file_for_every_language_of_the_library() => Assert.All(TextCatalogue.Languages, static language => Assert.NotEmpty(Read(language)));

    [Fact]
    public void Takes_no_key_of_the_library() => Assert.Empty(Read("en").Keys.Intersect(TextCatalogue.For("en").Keys));

    private static Dictionary<string, string> Read(string language) => EmbeddedTexts.Read(typeof(CliTexts).Assembly, $"CustomerTiering.Cli.Texts.{language}.json");
}
