using System;
using System.Linq;
using CustomerTiering.People;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Access;

/// <summary>Rules written in a policy ask for roles, parts and actions, and say the same as the templates.</summary>
public sealed class AccessByRoleTests
{
    private const string Structured = "{ 'id': 'r', 'when': { 'all': [ { 'access': 'role', 'in': [ 'head', 'clerk' ] }, { 'access': 'action', 'in': [ 'read' ] }, { 'access': 'part', 'in': [ 'basic' ] } ] }, 'then': { 'access': 'allow' } }";
    private static readonly Roster People = new([new Person("ann", "head", "clerk"), new Person("bob", "clerk"), new Person("cyd")]);

    [Theory]
    [InlineData("{ 'access': 'role', 'is': 'head' }", "ann")]
    [InlineData("{ 'access': 'role', 'in': [ 'head', 'clerk' ] }", "ann bob")]
    [InlineData("{ 'not': { 'access': 'role', 'is': 'head' } }", "bob cyd eve")]
    [InlineData("{ 'all': [ { 'access': 'role', 'is': 'clerk' }, { 'not': { 'access': 'role', 'is': 'head' } } ] }", "bob")]
    public void A_rule_asks_whether_the_person_has_a_role(string when, string allowed)
    {
        var engine = Engine($"{{ 'id': 'r', 'when': {when}, 'then': {{ 'access': 'allow' }} }}");

        Assert.Equal(allowed.Split(' '), new[] { "ann", "bob", "cyd", "eve" }.Where(person => engine.Access.Decide(Request(person)).Answer == AccessAnswer.Allowed));
    }

    [Fact]
    public void It_says_the_same_as_the_template()
    {
        var template = Engine("{ 'use': 'allow-roles', 'id': 'r', 'roles': [ 'head', 'clerk' ], 'actions': [ 'read' ], 'parts': [ 'basic' ] }");

        Assert.All(People.People, p => Assert.Equal(template.Access.Decide(Request(p.Id)).Answer, Engine(Structured).Access.Decide(Request(p.Id)).Answer));
        Assert.Contains("head", Engine(Structured).RuleBook().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_that_never_ends_is_warned_of()
    {
        const string asks = "{ 'id': 'r', 'when': { 'access': 'is-owner', 'is': false }, 'then': { 'askOf': 'head' } }";

        Assert.Equal(
            "$.access.rules: ask for leave that never ends, since kind `access` of `approvals` says not for how long it holds; write `validForDays` for kind `access` under `approvals`",
            Assert.Single(Policy(asks).Warnings).ToString());
        Assert.Single(Policy("{ 'use': 'ask-outsiders', 'actions': [ 'read' ], 'parts': [ 'basic' ], 'askOf': 'head' }").Warnings);
        Assert.Empty(Policy(asks, "'approvals': { 'kinds': [ { 'kind': 'access', 'validForDays': 5 } ] }, ").Warnings);
        Assert.Empty(Policy(Structured).Warnings);
    }

    private static AccessRequest Request(string person)
        => new AccessRequestBuilder { Person = person, Customer = "C1", Action = "read", Part = "basic", Roster = People, At = new OffsetDateTime(new LocalDateTime(2026, 7, 1, 9, 0), Offset.Zero) }.Build();

    private static TieringEngine Engine(string rules) => TieringEngine.Create(Policy(rules), b => b.AddIndicatorsOf(Policy(rules)));

    private static TieringPolicy Policy(string rules, string more = "") => TieringPolicy.Parse(MinimalPolicy.Text.Replace(
        "\"changes\": {",
        $"{more}'access': {{ 'actions': [ {{ 'id': 'read', 'names': {{ 'en': 'reading' }} }} ], 'parts': [ {{ 'id': 'basic' }} ], 'rules': [ {rules} ] }}, 'changes': {{".Replace('\'', '"'),
        StringComparison.Ordinal));
}
