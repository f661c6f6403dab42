using System.Linq;
using Xunit;

namespace CustomerTiering.PublicApi.Surface;

public class PublicSurfaceTests
{
    private static readonly SurfaceRule[] Rules = [.. ShapeRules.All, .. LanguageRules.All, .. SignatureRules.All];

    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_public_type_keeps_the_rule(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        var broken = ShippedAssembly.All.SelectMany(shipped => rule.Violations(shipped.Types)).Distinct().ToList();

        Assert.Equal(string.Empty, string.Join("\n", DeliberateExceptions.NotAmong(id, broken)));
        Assert.Equal(string.Empty, string.Join("\n", DeliberateExceptions.Idle(id, broken)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_finds_a_type_that_breaks_it(string id)
        => Assert.NotEmpty(Rules.Single(rule => rule.Id == id).Violations(typeof(Misfits).GetNestedTypes()));

    [Fact]
    public void Every_documented_member_is_documented_in_words_and_names_what_exists()
        => Assert.Equal([], ShippedAssembly.All.SelectMany(shipped => DocumentationRules.Violations(shipped.Documentation)));

    [Fact]
    public void Every_public_type_is_documented()
        => Assert.Equal([], ShippedAssembly.All.SelectMany(shipped => DocumentationRules.Undocumented(shipped)));
}
