using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public sealed class BadOwnerTests
{
    [Fact]
    public void Refuses_a_fallback_chain_beside_preferred_roles()
        => Owners("'order': [ 'lowest-load' ], 'fallback': { 'roles': [ 'sales' ] }")
            .IsRefusedWith("$.owners.order: lacks `preferred-role`, so that roles of the fallback chain stand beside preferred ones; list `preferred-role`");

    [Fact]
    public void Refuses_a_preference_that_stands_twice()
        => Owners("'order': [ 'lowest-load', 'lowest-load' ]").IsRefusedWith("$.owners.order[1]: `lowest-load` stands twice; keep one of them");

    [Fact]
    public void Refuses_a_lead_that_returns_before_it_is_idle()
        => Owners("'leads': { 'firstActivityWithinDays': 7, 'idleAfterDays': 30, 'returnAfterDays': 30, 'protectionDays': 90, 'waitDays': 0 }")
            .IsRefusedWith("$.owners.leads.returnAfterDays: is not above `idleAfterDays`, so that no lead would ever be idle; write a greater number");

    [Fact]
    public void Refuses_a_weight_of_nothing()
        => Owners("'capacity': { 'weights': [ { 'tier': 'A', 'weight': 0 } ] }")
            .IsRefusedWith("$.owners.capacity.weights[0].weight: `0` is too small; write a number from 0.01 to 1000000");

    [Fact]
    public void Refuses_an_attribute_that_is_not_known()
        => Owners("'facts': { 'region': 'regoin' }").IsRefusedWith("$.owners.facts.region: attribute `regoin` is not known; did you mean `region`?");

    [Fact]
    public void Refuses_roles_in_rules_that_the_policy_does_not_name()
        => Owners("'eligibility': [ { 'use': 'owner-role-by-tier', 'tier': 'A', 'roles': [ 'crm-departmnt' ] }, { 'id': 'x', 'when': { 'candidate': 'role', 'is': 'clerk' }, 'then': { 'eligible': 'never' } } ]")
            .And("'factGroups'", "'roles': [ { 'id': 'crm-department', 'names': { 'en': 'CRM' } } ], 'factGroups'").IsRefusedWith(
                "$.owners.eligibility[0].roles[0]: role `crm-departmnt` is not named under `roles`; did you mean `crm-department`?",
                "$.owners.eligibility[1].when.is: role `clerk` is not named under `roles`; known: `crm-department`");

    [Fact]
    public void Refuses_a_way_to_decide_on_rivals_that_there_is_not()
        => Owners("'leads': { 'firstActivityWithinDays': 7, 'idleAfterDays': 30, 'returnAfterDays': 45, 'protectionDays': 90, 'waitDays': 0, 'rivals': 'first-registred' }")
            .IsRefusedWith("$.owners.leads.rivals: `first-registred` is not known here; did you mean `first-registered`? write one of `first-registered`, `last-active`, `by-hand`");

    private static BadPolicy Owners(string section, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
        => BadPolicy.With("'factGroups'", $"'owners': {{ {section} }}, 'factGroups'", test);
}
