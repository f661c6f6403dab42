using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadTemplateTests
{
    [Fact]
    public void Refuses_an_unknown_template_with_its_nearest_name()
        => BadPolicy.With("'place-new-customer'", "'place-new-custommer'")
            .IsRefusedWith("$.changes.verdicts[0].use: `place-new-custommer` is no rule template of `changes.verdicts`; did you mean `place-new-customer`?");

    [Fact]
    public void Refuses_a_template_of_another_area()
        => BadPolicy.With("'use': 'promotion-steps', 'steps': 1", "'use': 'place-new-customer'")
            .IsRefusedWith("$.changes.limits[0].use: `place-new-customer` is no rule template of `changes.limits`; known: `demotion-margin`, `demotion-needs-periods`, `demotion-steps`, `grace`, `no-demotion-on-missing-facts`, `no-promotion-on-credit-warning`, `no-promotion-on-doubtful-facts`, `promotion-margin` and 2 more");

    [Fact]
    public void Refuses_a_missing_parameter()
        => BadPolicy.With(", 'growth': 0.3", "")
            .IsRefusedWith("$.changes.verdicts[2].growth: is missing; add a number from 0 to 100");

    [Fact]
    public void Refuses_a_parameter_out_of_range()
        => BadPolicy.With("'potential': 60", "'potential': 160")
            .IsRefusedWith("$.changes.verdicts[2].potential: `160` is too large; write a number from 0 to 100");

    [Fact]
    public void Refuses_a_parameter_that_is_a_text()
        => BadPolicy.With("'growth': 0.3", "'growth': '30 %'")
            .IsRefusedWith("$.changes.verdicts[2].growth: `\"30 %\"` is a text; write a number from 0 to 100");

    [Fact]
    public void Refuses_a_whole_parameter_with_decimals()
        => BadPolicy.With("'steps': 1", "'steps': 1.5")
            .IsRefusedWith("$.changes.limits[0].steps: `1.5` is not a whole number; write a whole number from 1 to 25");

    [Fact]
    public void Refuses_a_parameter_that_the_template_lacks()
        => BadPolicy.With("'potential': 60", "'potential': 60, 'growht': 1")
            .IsRefusedWith("$.changes.verdicts[2].growht: `growht` is not known here; did you mean `growth`?");

    [Fact]
    public void Refuses_a_tier_parameter_that_names_no_tier()
        => BadPolicy.With("'from': 'B'", "'from': 'b'")
            .IsRefusedWith("$.changes.verdicts[2].from: `b` is no tier of this policy; did you mean `B`?");

    [Fact]
    public void Refuses_a_template_used_twice_without_ids()
        => BadPolicy.With("{ 'use': 'place-new-customer' }", "{ 'use': 'place-new-customer' }, { 'use': 'place-new-customer' }")
            .IsRefusedWith("$.changes.verdicts[1].use: rule id `place-new-customer` stands twice in `changes.verdicts`; give the second one an `id` of its own");

    [Fact]
    public void Refuses_two_rules_of_one_id()
        => BadPolicy.With("'id': 'rise'", "'id': 'promote-on-growth'")
            .IsRefusedWith("$.changes.verdicts[2].use: rule id `promote-on-growth` stands twice in `changes.verdicts`; give the second one an `id` of its own");

    [Theory]
    [InlineData("promote-on-growth", "'growth': 0.3, 'potential': 60", "A", "A", "better than")]
    [InlineData("promote-on-growth", "'growth': 0.3, 'potential': 60", "A", "B", "better than")]
    [InlineData("demote-on-decline-and-credit-risk", "'quarters': 2, 'level': 1", "B", "A", "lower than")]
    [InlineData("demote-on-decline-and-credit-risk", "'quarters': 2, 'level': 1", "B", "B", "lower than")]
    [InlineData("step-has-its-own-rule", "", "B", "B", "another tier than")]
    public void Refuses_a_step_that_does_not_lead_where_the_template_goes(string use, string numbers, string from, string to, string relation)
        => BadPolicy.With("{ 'use': 'place-new-customer' }", $"{{ 'use': '{use}', 'id': 'step', 'from': '{from}', 'to': '{to}'{(numbers.Length > 0 ? ", " : "")}{numbers} }}")
            .IsRefusedWith($"$.changes.verdicts[0].to: `to` is `{to}`, which is not {relation} `from`, `{from}`; let `to` be {relation} `from`");

    [Fact]
    public void Refuses_a_blank_role()
        => BadPolicy.With("'crm-department'", "''")
            .IsRefusedWith("$.changes.approvals[0].role: is blank; write at least one visible character");

    [Fact]
    public void Refuses_a_basis_that_is_not_known()
        => BadPolicy.With("'steps': 1", "'steps': 1, 'basis': 'exampel'")
            .IsRefusedWith("$.changes.limits[0].basis: `exampel` is not known here; did you mean `example`? write one of `policy`, `example`, `default`");

    [Fact]
    public void Refuses_a_rule_in_force_for_no_day()
        => BadPolicy.With("'steps': 1", "'steps': 1, 'effective': { 'from': '2026-07-01', 'before': '2026-01-01' }")
            .IsRefusedWith("$.changes.limits[0].effective.before: `2026-01-01` is not later than `from`; write the first day on which it no longer holds");

    [Fact]
    public void Refuses_a_rule_that_is_neither_a_template_nor_its_own()
        => BadPolicy.With("{ 'use': 'place-new-customer' }", "{ 'clause': '1' }")
            .IsRefusedWith("$.changes.verdicts[0]: has neither `use` nor an `id`; name a template with `use`, or write a rule of its own with `id`, `when` and `then`");

    [Fact]
    public void Refuses_more_rules_than_a_set_holds()
        => BadPolicy.With("{ 'use': 'place-new-customer' }", "{ 'id': 'r0', 'use': 'place-new-customer' }, { 'id': 'r1', 'use': 'place-new-customer' }, { 'id': 'r2', 'use': 'place-new-customer' }, { 'id': 'r3', 'use': 'place-new-customer' }, { 'id': 'r4', 'use': 'place-new-customer' }, { 'id': 'r5', 'use': 'place-new-customer' }, { 'id': 'r6', 'use': 'place-new-customer' }, { 'id': 'r7', 'use': 'place-new-customer' }, { 'id': 'r8', 'use': 'place-new-customer' }, { 'id': 'r9', 'use': 'place-new-customer' }, { 'id': 'r10', 'use': 'place-new-customer' }, { 'id': 'r11', 'use': 'place-new-customer' }, { 'id': 'r12', 'use': 'place-new-customer' }, { 'id': 'r13', 'use': 'place-new-customer' }, { 'id': 'r14', 'use': 'place-new-customer' }, { 'id': 'r15', 'use': 'place-new-customer' }, { 'id': 'r16', 'use': 'place-new-customer' }, { 'id': 'r17', 'use': 'place-new-customer' }, { 'id': 'r18', 'use': 'place-new-customer' }, { 'id': 'r19', 'use': 'place-new-customer' }, { 'id': 'r20', 'use': 'place-new-customer' }, { 'id': 'r21', 'use': 'place-new-customer' }, { 'id': 'r22', 'use': 'place-new-customer' }, { 'id': 'r23', 'use': 'place-new-customer' }, { 'id': 'r24', 'use': 'place-new-customer' }, { 'id': 'r25', 'use': 'place-new-customer' }, { 'id': 'r26', 'use': 'place-new-customer' }, { 'id': 'r27', 'use': 'place-new-customer' }, { 'id': 'r28', 'use': 'place-new-customer' }, { 'id': 'r29', 'use': 'place-new-customer' }, { 'id': 'r30', 'use': 'place-new-customer' }, { 'id': 'r31', 'use': 'place-new-customer' }, { 'id': 'r32', 'use': 'place-new-customer' }, { 'id': 'r33', 'use': 'place-new-customer' }, { 'id': 'r34', 'use': 'place-new-customer' }, { 'id': 'r35', 'use': 'place-new-customer' }, { 'id': 'r36', 'use': 'place-new-customer' }, { 'id': 'r37', 'use': 'place-new-customer' }, { 'id': 'r38', 'use': 'place-new-customer' }, { 'id': 'r39', 'use': 'place-new-customer' }, { 'id': 'r40', 'use': 'place-new-customer' }, { 'id': 'r41', 'use': 'place-new-customer' }, { 'id': 'r42', 'use': 'place-new-customer' }, { 'id': 'r43', 'use': 'place-new-customer' }, { 'id': 'r44', 'use': 'place-new-customer' }, { 'id': 'r45', 'use': 'place-new-customer' }, { 'id': 'r46', 'use': 'place-new-customer' }, { 'id': 'r47', 'use': 'place-new-customer' }, { 'id': 'r48', 'use': 'place-new-customer' }, { 'id': 'r49', 'use': 'place-new-customer' }, { 'id': 'r50', 'use': 'place-new-customer' }, { 'id': 'r51', 'use': 'place-new-customer' }, { 'id': 'r52', 'use': 'place-new-customer' }, { 'id': 'r53', 'use': 'place-new-customer' }, { 'id': 'r54', 'use': 'place-new-customer' }, { 'id': 'r55', 'use': 'place-new-customer' }, { 'id': 'r56', 'use': 'place-new-customer' }, { 'id': 'r57', 'use': 'place-new-customer' }, { 'id': 'r58', 'use': 'place-new-customer' }, { 'id': 'r59', 'use': 'place-new-customer' }, { 'id': 'r60', 'use': 'place-new-customer' }, { 'id': 'r61', 'use': 'place-new-customer' }, { 'id': 'r62', 'use': 'place-new-customer' }")
            .IsRefusedWith("$.changes.verdicts[64]: `changes.verdicts` has 65 rules; list at most 64");
}
