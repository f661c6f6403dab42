using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadIndicatorTests
{
    [Fact]
    public void Refuses_an_indicator_declared_twice()
        => BadPolicy.With("{ 'id': 'signed', 'type': 'flag' }", "{ 'id': 'export-share', 'type': 'flag' }")
            .IsRefusedWith(
                "$.indicators[1].id: `export-share` is declared twice; keep one of them",
                "$.tiers.gates[0].when.attribute: attribute `signed` is not known; declare it under `indicators`; known: `channel`, `has-purchased`, `industry`, `region`");

    [Fact]
    public void Refuses_an_indicator_that_the_library_knows_already()
        => BadPolicy.With("'id': 'signed'", "'id': 'region'")
            .IsRefusedWith(
                "$.indicators[1].id: `region` is a fact that the library knows; use it as it is, or choose another id",
                "$.tiers.gates[0].when.attribute: attribute `signed` is not known; declare it under `indicators`; known: `channel`, `has-purchased`, `industry`, `region`");

    [Fact]
    public void Refuses_an_indicator_of_an_unknown_type()
        => BadPolicy.With("'type': 'flag'", "'type': 'boolean'")
            .IsRefusedWith(
                "$.indicators[1].type: `boolean` is not known here; write one of `number`, `flag`, `code`",
                "$.tiers.gates[0].when.attribute: attribute `signed` is not known; declare it under `indicators`; known: `channel`, `has-purchased`, `industry`, `region`");

    [Fact]
    public void Refuses_a_number_without_a_unit()
        => BadPolicy.With(", 'unit': 'share'", "")
            .IsRefusedWith("$.indicators[0].unit: is missing; add a text");

    [Fact]
    public void Refuses_a_flag_with_the_properties_of_a_number()
        => BadPolicy.With("'type': 'flag'", "'type': 'flag', 'unit': 'share', 'moreIsBetter': false")
            .IsRefusedWith(
                "$.indicators[1].unit: `unit` is not known here; known: `clause`, `id`, `names`, `source`, `type`",
                "$.indicators[1].moreIsBetter: `moreIsBetter` is not known here; known: `clause`, `id`, `names`, `source`, `type`");

    [Fact]
    public void Refuses_indicators_that_are_no_list()
        => BadPolicy.With("'indicators': [ { 'id': 'export-share', 'type': 'number', 'unit': 'share' }, { 'id': 'signed', 'type': 'flag' } ],", "'indicators': {},")
            .IsRefusedWith(
                "$.indicators: `{}` is an object; write a list in brackets",
                "$.tiers.gates[0].when.attribute: attribute `signed` is not known; declare it under `indicators`; known: `channel`, `has-purchased`, `industry`, `region`");

    [Fact]
    public void Refuses_a_group_with_an_unknown_fact()
        => BadPolicy.With("[ 'region' ]", "[ 'regoin' ]")
            .IsRefusedWith("$.factGroups[0].facts[0]: fact `regoin` is not known; did you mean `region`? otherwise declare it under `indicators`");

    [Fact]
    public void Refuses_a_group_without_facts()
        => BadPolicy.With("[ 'region' ]", "[]")
            .IsRefusedWith("$.factGroups[0].facts: lists no fact; list at least one");

    [Fact]
    public void Refuses_a_group_that_stands_twice()
        => BadPolicy.With("{ 'id': 'basic', 'facts': [ 'region' ] }", "{ 'id': 'basic', 'facts': [ 'region' ] }, { 'id': 'basic', 'facts': [ 'industry' ] }")
            .IsRefusedWith("$.factGroups[1].id: group `basic` stands twice; give each group an id of its own");

    [Fact]
    public void Refuses_a_fact_listed_twice_in_a_group()
        => BadPolicy.With("[ 'region' ]", "[ 'region', 'region' ]")
            .IsRefusedWith("$.factGroups[0].facts[1]: `region` stands twice in the group; keep one of them");
}
