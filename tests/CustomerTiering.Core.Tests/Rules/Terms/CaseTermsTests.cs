using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering.Rules.Terms;

public class CaseTermsTests
{
    private static readonly List<Type> Cases = [.. typeof(IRuleCase).Assembly.GetTypes().Where(static t => t.IsValueType && typeof(IRuleCase).IsAssignableFrom(t))];

    [Fact]
    public void Every_number_that_rules_look_at_says_its_unit()
        => Assert.Empty(
            Cases.SelectMany(static c => c.GetProperties())
                .Where(static p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) is { } type && (type == typeof(decimal) || type == typeof(int)))
                .Where(static p => p.GetCustomAttribute<UnitAttribute>() is null)
                .Select(static p => $"{p.DeclaringType!.Name}.{p.Name}"));

    [Fact]
    public void Every_unit_has_a_text_in_every_language()
        => Assert.All(
            Cases.SelectMany(static c => c.GetProperties()).Select(static p => p.GetCustomAttribute<UnitAttribute>()?.Unit).Where(static u => u is not (null or Customers.Units.Count)).Distinct(),
            static unit => Assert.All(TextCatalogue.Languages, language => Assert.NotNull(TextCatalogue.For(language).Own($"unit.{unit}"))));

    [Fact]
    public void Every_tier_that_rules_look_at_is_procedural_so_that_no_near_miss_asks_to_have_another()
        => Assert.Empty(
            Cases.SelectMany(static c => c.GetProperties())
                .Where(static p => p.PropertyType == typeof(Tiers.Tier) && !p.IsDefined(typeof(ProceduralAttribute)))
                .Select(static p => $"{p.DeclaringType!.Name}.{p.Name}"));

    [Fact]
    public void Every_code_is_called_what_the_section_that_declares_it_says()
    {
        var texts = new PolicyTexts(Presets.ForeignTrade, TextCatalogue.For("en"));
        var kinds = Cases.SelectMany(static c => c.GetMembers()).Select(static m => m.GetCustomAttribute<CodeAttribute>()?.Kind).OfType<string>().Distinct().ToList();

        Assert.Contains(Credit.CreditCodes.Grade, kinds);
        Assert.All(Presets.ForeignTrade.Credit.Grades, g => Assert.Equal(g.Names["en"], texts.Code(Credit.CreditCodes.Grade, g.Code)));
        Assert.All(Presets.KeyAccounts.Access.Parts, p => Assert.Equal(p.Names["en"], new PolicyTexts(Presets.KeyAccounts, TextCatalogue.For("en")).Code(Access.AccessCodes.Part, p.Id)));
        Assert.All(Presets.ForeignTrade.Roles, r => Assert.Equal(r.Names["en"], texts.Code(Policies.PolicyRole.CodeKind, r.Id)));
    }

    [Fact]
    public void A_code_that_nobody_named_is_said_as_it_is_though_a_text_of_the_area_be_called_so()
    {
        var texts = new PolicyTexts(Presets.ForeignTrade, TextCatalogue.For("en"));
        Assert.Equal("headline", texts.Code(CustomerTiering.Cases.CaseCodes.Term, "headline"));
        Assert.Equal("plan", texts.Code(Care.CareCodes.Item, "plan"));
    }
}
