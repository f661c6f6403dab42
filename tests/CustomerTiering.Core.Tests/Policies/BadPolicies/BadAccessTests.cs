using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadAccessTests
{
    private const string Place = "'changes': {";

    [Fact]
    public void Refuses_an_action_and_a_part_that_nobody_declares()
        => BadPolicy.With(Place, Access("{ 'use': 'allow-owner', 'actions': [ 'read', 'raed' ], 'parts': [ 'basics' ] }")).IsRefusedWith(
            "$.access.rules[0].actions[1]: `raed` is not declared under `actions`; did you mean `read`?",
            "$.access.rules[0].parts[0]: `basics` is not declared under `parts`; did you mean `basic`?");

    [Fact]
    public void Refuses_a_rule_that_would_read_a_fact()
        => BadPolicy.With(Place, Access("{ 'id': 'x', 'when': { 'attribute': 'region', 'is': 'EU' }, 'then': { 'access': 'allow' } }")).IsRefusedWith(
            "$.access.rules[0].when.attribute: attribute `region` is not known; here is decided before any fact is read; ask about something else");

    [Fact]
    public void Refuses_a_verdict_that_says_nothing_and_one_that_says_two_things()
        => BadPolicy.With(Place, Access("{ 'id': 'x', 'when': { 'access': 'is-owner', 'is': true }, 'then': { } }, { 'id': 'y', 'when': { 'access': 'is-owner', 'is': true }, 'then': { 'access': 'deny', 'askOf': 'head' } }")).IsRefusedWith(
            "$.access.rules[0].then: says nothing; give one of `access` and `askOf`",
            "$.access.rules[1].then: both allows or denies and asks; give one of `access` and `askOf`");

    [Fact]
    public void Refuses_a_fact_that_stands_in_two_parts_and_one_that_there_is_not()
        => BadPolicy.With(Place, "'access': { 'parts': [ { 'id': 'a', 'facts': [ 'region' ] }, { 'id': 'b', 'facts': [ 'region', 'regoin' ] } ] }, 'changes': {").IsRefusedWith(
            "$.access.parts[1].facts[0]: fact `region` stands in part `a` already; let it stand in one part only",
            "$.access.parts[1].facts[1]: fact `regoin` is not known; did you mean `region`? otherwise declare it under `indicators`");

    [Fact]
    public void Refuses_names_in_written_rules_that_nobody_declares()
        => BadPolicy.With("'factGroups'", "'roles': [ { 'id': 'crm-department', 'names': { 'en': 'CRM' } } ], 'factGroups'").And(Place, Access(
            "{ 'id': 'x', 'when': { 'all': [ { 'access': 'role', 'in': [ 'crm-departmnt' ] }, { 'not': { 'access': 'action', 'is': 'raed' } }, { 'any': [ { 'access': 'part', 'in': [ 'basic', 'basics' ] } ] } ] }, 'then': { 'askOf': 'crm' } }, { 'id': 'y', 'parameters': { 'what': 'reed' }, 'when': { 'access': 'action', 'is': { 'parameter': 'what' } }, 'then': { 'access': 'allow' } }")).IsRefusedWith(
            "$.access.rules[0].when.all[0].in[0]: role `crm-departmnt` is not named under `roles`; did you mean `crm-department`?",
            "$.access.rules[0].when.all[1].not.is: `raed` is not declared under `actions`; did you mean `read`?",
            "$.access.rules[0].when.all[2].any[0].in[1]: `basics` is not declared under `parts`; did you mean `basic`?",
            "$.access.rules[0].then.askOf: role `crm` is not named under `roles`; known: `crm-department`",
            "$.access.rules[1].parameters.what: `reed` is not declared under `actions`; did you mean `read`?");

    [Fact]
    public void Refuses_a_role_that_is_compared_by_order()
        => BadPolicy.With(Place, Access("{ 'id': 'x', 'when': { 'access': 'role', 'atLeast': 'head' }, 'then': { 'access': 'allow' } }")).IsRefusedWith(
            "$.access.rules[0].when.atLeast: does not go with `role`, of which there may be several; use `is` or `in`");

    private static string Access(string rules)
        => $"'access': {{ 'actions': [ {{ 'id': 'read', 'names': {{ 'en': 'read' }} }} ], 'parts': [ {{ 'id': 'basic' }} ], 'rules': [ {rules} ] }}, 'changes': {{";
}
