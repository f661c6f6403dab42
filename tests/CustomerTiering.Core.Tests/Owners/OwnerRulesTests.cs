using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Owners;

/// <summary>Each template speaks against whom it should, at its bound, and never against somebody of whom the fact is not known.</summary>
public sealed class OwnerRulesTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData("{ 'use': 'owner-role-by-tier', 'tier': 'A', 'roles': [ 'clerk' ] }", true)]
    [InlineData("{ 'use': 'owner-role-by-tier', 'tier': 'A', 'roles': [ 'head' ] }", false)]
    [InlineData("{ 'use': 'owner-role-by-tier', 'tier': 'B', 'roles': [ 'head' ] }", true)]
    [InlineData("{ 'use': 'owner-on-leave' }", false)]
    [InlineData("{ 'use': 'owner-on-long-leave', 'days': 10 }", false)]
    [InlineData("{ 'use': 'owner-on-long-leave', 'days': 11 }", true)]
    [InlineData("{ 'use': 'owner-in-region' }", false)]
    [InlineData("{ 'use': 'owner-resident-in-region', 'role': 'clerk' }", false)]
    [InlineData("{ 'use': 'owner-resident-in-region', 'role': 'head' }", true)]
    [InlineData("{ 'use': 'owner-speaks-language' }", false)]
    [InlineData("{ 'use': 'owner-has-skill' }", false)]
    [InlineData("{ 'use': 'owner-skill-minimum', 'tier': 'A', 'level': 5 }", true)]
    [InlineData("{ 'use': 'owner-skill-minimum', 'tier': 'A', 'level': 6 }", false)]
    [InlineData("{ 'use': 'owner-skill-minimum', 'tier': 'B', 'level': 6 }", false)]
    [InlineData("{ 'use': 'owner-experience-minimum', 'tier': 'A', 'months': 24 }", true)]
    [InlineData("{ 'use': 'owner-experience-minimum', 'tier': 'C', 'months': 25 }", false)]
    public void A_template_speaks_against_whom_it_should(string rule, bool isEligible)
        => Assert.Equal(isEligible, Decide(rule, Li().OnLeave(Day, Day.PlusDays(10)), Wants("south", "fr", "steel")));

    [Theory]
    [InlineData("{ 'use': 'owner-in-region' }")]
    [InlineData("{ 'use': 'owner-speaks-language' }")]
    [InlineData("{ 'use': 'owner-has-skill' }")]
    [InlineData("{ 'use': 'owner-skill-minimum', 'tier': 'A', 'level': 6 }")]
    [InlineData("{ 'use': 'owner-experience-minimum', 'tier': 'A', 'months': 25 }")]
    public void What_is_not_known_speaks_against_nobody(string rule)
        => Assert.True(Decide(rule, new OwnerCandidateBuilder { Id = "li", Role = "clerk" }, new CustomerFactsBuilder { Id = "c1" }));

    [Theory]
    [InlineData("{ 'use': 'owner-in-region' }", "north", "fr", "steel")]
    [InlineData("{ 'use': 'owner-speaks-language' }", "south", "de", "steel")]
    [InlineData("{ 'use': 'owner-has-skill' }", "south", "fr", "wood")]
    public void Who_fits_the_customer_is_eligible(string rule, string region, string language, string skill)
        => Assert.True(Decide(rule, Li(), Wants(region, language, skill)));

    [Theory]
    [InlineData("owner-on-leave", true)]
    [InlineData("owner-on-long-leave", false)]
    public void A_leave_takes_nobody_from_the_owner_unless_it_is_long(string template, bool keeps)
    {
        var rule = template == "owner-on-leave" ? "{ 'use': 'owner-on-leave' }" : "{ 'use': 'owner-on-long-leave', 'days': 10 }";

        Assert.Equal(keeps, Decide(rule, Li().OnLeave(Day, Day.PlusDays(10)), Wants("north", "de", "wood"), owner: "li"));
    }

    private static bool Decide(string rule, OwnerCandidateBuilder person, CustomerFactsBuilder facts, string? owner = null)
        => OwnerPolicies.Engine($"'eligibility': [ {rule} ], 'facts': {{ 'language': 'industry', 'skill': 'channel' }}")
            .Owners.Decide(new OwnerRequest(facts.Build(), new StandingBuilder { Tier = "A", Owner = owner }.Build()), new OwnerPool([person.Build()]), Day).Owner is not null;

    private static OwnerCandidateBuilder Li()
    {
        var li = new OwnerCandidateBuilder { Id = "li", Role = "clerk", SkillLevel = 5, Seniority = 24 };
        li.Regions.Add("north");
        li.Languages.Add("de");
        li.Skills.Add("wood");
        return li;
    }

    private static CustomerFactsBuilder Wants(string region, string language, string skill) => new() { Id = "c1", Region = region, Industry = language, Channel = skill };
}
