using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadClauseTests
{
    private const string Place = "'factGroups'";

    [Fact]
    public void Refuses_a_clause_that_stands_twice()
        => BadPolicy.With(Place, Clauses("{ 'clause': 'levels', 'names': { 'en': 'CRM' } }, { 'clause': 'levels', 'names': { 'en': 'CRM department' } }"))
            .IsRefusedWith("$.clauses[1].clause: clause `levels` stands twice; keep one of them");

    [Fact]
    public void Refuses_a_clause_without_words_and_one_without_a_name()
        => BadPolicy.With(Place, Clauses("{ 'names': { 'en': 'CRM' } }, { 'clause': 'levels' }, { 'clause': 'method', 'names': { } }"))
            .IsRefusedWith(
                "$.clauses[0].clause: is missing; add a text",
                "$.clauses[1].names: names the clause in no language; give it a name in one at least, or leave the clause out",
                "$.clauses[2].names: names the clause in no language; give it a name in one at least, or leave the clause out");

    [Fact]
    public void Refuses_an_unknown_language_and_an_unknown_property()
        => BadPolicy.With(Place, Clauses("{ 'clause': 'levels', 'names': { 'zh': 'X', 'en': 'CRM' }, 'name': 'CRM' }"))
            .IsRefusedWith(
                "$.clauses[0].names.zh: `zh` is not known here; known: `en`, `zh-Hans`, `zh-Hant`",
                "$.clauses[0].name: `name` is not known here; did you mean `names`?");

    [Fact]
    public void Refuses_clauses_that_are_no_list_of_objects()
        => BadPolicy.With(Place, "'clauses': [ 'levels' ], 'factGroups'")
            .IsRefusedWith("$.clauses[0]: `\"levels\"` is a text; write an object in braces");

    private static string Clauses(string clauses) => $"'clauses': [ {clauses} ], 'factGroups'";
}
