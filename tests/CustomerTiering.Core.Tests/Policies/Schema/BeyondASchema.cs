using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CustomerTiering.Policies.Schema;

/// <summary>
/// The bad policies that only the reader refuses, by what it is that a schema cannot say. Whatever is not listed here the schema must
/// refuse too, and what is listed it must take, so that neither a gap in the schema nor a line too many in the list goes unseen.
/// </summary>
internal static class BeyondASchema
{
    private const string NotJson = "is not JSON, so that no schema is asked";

    /// <summary>Gets the tests by kind.</summary>
    public static IReadOnlyDictionary<string, string[]> Kinds { get; } = new Dictionary<string, string[]>
    {
        [NotJson] =
        [
            "BadFileTests.Refuses_a_comma_too_many",
            "BadFileTests.Refuses_a_comment",
            "BadFileTests.Refuses_a_file_cut_off",
            "BadFileTests.Refuses_nothing_at_all",
        ],
        ["is too large or too deep, or says a property twice, which a validator does not see"] =
        [
            "PolicyTooMuchTests.Refuses_a_file_above_one_mebibyte",
            "PolicyTooMuchTests.Refuses_a_condition_nested_too_deep",
            "BadHeaderTests.Refuses_a_property_given_twice",
        ],
        ["has a number that decimals cannot hold"] =
        [
            "BadConditionTests.Refuses_too_precise_a_number_in_a_condition",
            "BadScoringTests.Refuses_a_weight_with_40_digits",
        ],
        ["names what stands nowhere else in the file"] =
        [
            "BadLadderTests.Refuses_a_former_tier_mapped_to_an_unknown_one",
            "BadOnboardingTests.Refuses_an_unknown_fact_in_the_file_and_one_that_stands_twice",
            "BadPortfolioTests.Refuses_a_list_whose_fact_is_not_known",
            "BadPortfolioTests.Refuses_an_unknown_axis_and_an_unknown_class_with_the_nearest_names",
            "BadIndicatorTests.Refuses_a_group_with_an_unknown_fact",
            "BadOutcomeTests.Refuses_a_verdict_into_an_unknown_tier",
            "BadConditionTests.Refuses_an_unknown_indicator",
            "BadConditionTests.Refuses_a_parameter_that_the_rule_lacks",
            "BadConditionTests.Refuses_a_wrong_tier_in_a_condition",
            "BadGateTests.Refuses_a_gate_before_an_unknown_tier",
            "BadTemplateTests.Refuses_a_tier_parameter_that_names_no_tier",
            "BadTemplateTests.Refuses_a_step_that_does_not_lead_where_the_template_goes",
            "BadScoringTests.Refuses_an_unknown_indicator_with_its_nearest_name",
            "BadScoringTests.Refuses_an_unknown_indicator_like_none",
            "BadScoringTests.Refuses_an_expectation_of_an_unknown_indicator",
            "BadDiscountTests.Refuses_a_matrix_by_an_unknown_tier",
            "BadCareTests.Refuses_a_rule_that_gives_what_is_not_declared",
            "BadCareTests.Refuses_a_class_that_is_not_declared",
            "BadCareTests.Refuses_a_class_of_an_axis_or_of_the_best_that_the_portfolio_lacks",
            "BadCareTests.Refuses_a_case_on_failure_that_is_not_declared",
            "BadCareTests.Refuses_a_budget_that_is_not_declared",
            "BadAccessTests.Refuses_an_action_and_a_part_that_nobody_declares",
            "BadAccessTests.Refuses_names_in_written_rules_that_nobody_declares",
            "BadOwnerTests.Refuses_roles_in_rules_that_the_policy_does_not_name",
            "BadIncentivesTests.Refuses_a_written_rule_on_an_unknown_breach",
            "BadAccessTests.Refuses_a_fact_that_stands_in_two_parts_and_one_that_there_is_not",
            "BadIncentivesTests.Refuses_a_run_of_a_KPI_that_does_not_stand_before_it",
            "BadIncentivesTests.Refuses_a_rule_that_recommends_an_unknown_kind",
            "BadIncentivesTests.Refuses_a_penalty_for_an_unknown_breach",
            "BadCreditTests.Refuses_a_credit_grade_that_is_not_declared_wherever_a_rule_names_it",
            "BadCaseTests.Refuses_a_step_after_one_that_stands_later_or_nowhere",
            "BadCaseTests.Refuses_a_way_by_an_outcome_that_the_step_lacks",
            "BadCaseTests.Refuses_reopening_at_a_step_that_is_not_always_taken_or_not_known",
            "BadCaseTests.Refuses_a_route_of_a_kind_or_to_a_step_that_is_not_declared",
            "BadOwnerTests.Refuses_an_attribute_that_is_not_known",
        ],
        ["does not fit what is declared elsewhere in the file"] =
        [
            "BadPortfolioTests.Refuses_an_axis_and_a_class_that_stand_twice",
            "BadPortfolioTests.Refuses_classes_of_an_analysis_that_leave_a_rest_or_stand_out_of_order",
            "BadPortfolioTests.Refuses_a_class_that_takes_the_rest_before_the_last_and_one_that_stands_twice",
            "BadPortfolioTests.Refuses_shares_of_a_resource_that_do_not_sum_to_the_whole",
            "BadConditionTests.Refuses_a_flag_compared_with_a_text",
            "BadConditionTests.Refuses_a_parameter_that_nothing_uses",
            "BadConditionTests.Refuses_a_parameter_of_the_wrong_type",
            "BadConditionTests.Refuses_a_parameter_of_the_wrong_type_used_twice",
            "BadGateTests.Refuses_a_gate_before_the_lowest_tier",
            "BadLadderTests.Refuses_a_tier_of_the_ladder_that_is_mapped",
            "BadScoringTests.Refuses_an_aspect_without_an_indicator",
            "BadAccessTests.Refuses_a_rule_that_would_read_a_fact",
            "BadApprovalTests.Refuses_an_escalation_without_a_role_and_one_without_days",
            "BadCaseTests.Refuses_a_kind_that_would_be_closed_when_it_is_opened",
            "BadCaseTests.Refuses_reopening_without_saying_where",
            "BadCaseTests.Refuses_postponing_where_no_step_runs_to_a_due_date",
            "BadCaseTests.Refuses_a_call_for_a_step_that_is_always_taken",
            "BadCareTests.Refuses_a_class_of_an_axis_and_of_the_best_at_once",
            "BadOwnerTests.Refuses_a_fallback_chain_beside_preferred_roles",
            "BadScaleTests.Refuses_points_that_fall_as_a_better_value_rises",
            "BadScaleTests.Refuses_points_that_rise_though_less_is_better",
            "BadDiscountTests.Refuses_a_ladder_beside_a_matrix",
            "BadDiscountTests.Refuses_a_share_above_one",
            "BadDiscountTests.Refuses_groups_where_nothing_goes_together",
            "BadIncentivesTests.Refuses_a_KPI_that_is_a_fact_of_customers",
            "BadIncentivesTests.Refuses_a_kind_that_nobody_confirms",
            "BadIncentivesTests.Refuses_a_kind_that_an_empty_list_confirms",
            "BadIncentivesTests.Does_not_blame_rules_for_a_kind_that_has_errors_itself",
            "BadIncentivesTests.Refuses_a_reward_as_a_penalty",
        ],
        ["says the same twice"] =
        [
            "BadIndicatorTests.Refuses_an_indicator_declared_twice",
            "BadIndicatorTests.Refuses_a_group_that_stands_twice",
            "BadIndicatorTests.Refuses_a_fact_listed_twice_in_a_group",
            "BadLadderTests.Refuses_two_tiers_of_one_code",
            "BadOutcomeTests.Refuses_an_event_that_stands_twice",
            "BadGateTests.Refuses_two_gates_of_one_tier_without_ids",
            "BadRoleTests.Refuses_a_role_that_stands_twice",
            "BadApprovalTests.Refuses_a_kind_that_stands_twice_and_a_role_that_stands_twice_in_a_stage",
            "BadOwnerTests.Refuses_a_preference_that_stands_twice",
            "BadClauseTests.Refuses_a_clause_that_stands_twice",
            "BadWarningTests.Refuses_two_gates_that_warn_of_one_tier_without_ids_of_their_own",
            "BadTemplateTests.Refuses_a_template_used_twice_without_ids",
            "BadTemplateTests.Refuses_two_rules_of_one_id",
            "BadScoringTests.Refuses_an_indicator_scored_twice",
            "BadDiscountTests.Refuses_a_role_that_stands_twice_side_by_side_or_is_notified_twice",
            "BadDiscountTests.Refuses_a_kind_that_is_kept_apart_from_itself",
            "BadDiscountTests.Refuses_a_step_that_takes_the_id_of_a_rule",
            "BadCareTests.Refuses_an_id_that_stands_twice_in_the_section",
            "BadCareTests.Refuses_two_amounts_for_one_tier_and_one_for_no_tier_of_the_policy",
            "BadIncentivesTests.Refuses_a_KPI_that_stands_twice",
            "BadIncentivesTests.Refuses_a_kind_that_stands_twice",
            "BadIncentivesTests.Refuses_a_breach_that_stands_twice",
            "BadCreditTests.Refuses_a_role_that_overrides_twice",
            "BadCreditTests.Refuses_two_credit_grades_of_one_code",
            "BadCaseTests.Refuses_what_stands_twice",
        ],
        ["compares one number or date with another"] =
        [
            "BadCareTests.Refuses_a_season_that_ends_before_it_begins",
            "BadCareTests.Refuses_a_day_that_no_year_has",
            "BadCareTests.Refuses_days_after_an_event_that_do_not_rise",
            "BadHeaderTests.Refuses_an_end_on_the_first_day",
            "BadApprovalTests.Refuses_a_reminder_that_comes_after_the_end",
            "BadOwnerTests.Refuses_a_lead_that_returns_before_it_is_idle",
            "BadTemplateTests.Refuses_a_rule_in_force_for_no_day",
            "BadConditionTests.Refuses_a_between_the_wrong_way_round",
            "BadConditionTests.Refuses_a_between_of_tiers_the_wrong_way_round",
            "BadLadderTests.Refuses_tiers_out_of_order",
            "BadLadderTests.Refuses_a_tier_that_begins_where_the_better_one_does",
            "BadScaleTests.Refuses_a_curve_whose_knots_do_not_rise",
            "BadScaleTests.Refuses_a_band_that_holds_nothing",
            "BadScaleTests.Refuses_bands_with_a_gap",
            "BadScaleTests.Refuses_bands_that_overlap",
            "BadDiscountTests.Refuses_a_ladder_out_of_order",
            "BadDiscountTests.Refuses_columns_out_of_order",
            "BadDiscountTests.Refuses_bounds_of_margins_that_rise_or_are_written_as_shares",
            "BadCreditTests.Refuses_buckets_that_do_not_rise",
            "BadCaseTests.Refuses_facts_that_are_removed_before_they_are_looked_at_again",
        ],
        ["asks something of the first or last item of a list"] =
        [
            "BadLadderTests.Refuses_a_last_tier_above_0",
            "BadScaleTests.Refuses_a_first_band_with_a_lower_bound",
            "BadScaleTests.Refuses_a_middle_band_without_bounds",
            "BadScaleTests.Refuses_a_last_band_with_an_upper_bound",
            "BadDiscountTests.Refuses_a_ladder_that_ends_or_has_a_hole",
        ],
        ["has an amount finer than a cent, which validators that count in binary cannot tell"] =
        [
            "BadIncentivesTests.Refuses_an_amount_finer_than_a_cent",
            "BadCreditTests.Refuses_buckets_that_do_not_begin_with_the_first_day",
        ],
        ["sums or counts over lists"] =
        [
            "BadScoringTests.Refuses_weights_that_sum_to_less",
            "PolicyTooMuchTests.Refuses_bounds_and_gates_that_are_too_many_together",
            "BadDiscountTests.Refuses_a_row_with_too_many_routes",
        ],
    };

    /// <summary>Asserts that the schema refuses the policy exactly where it is not listed.</summary>
    public static void Judge(string test, string policy)
    {
        var kind = Kinds.FirstOrDefault(k => k.Value.Contains(test)).Key;
        if (kind == NotJson)
            Assert.ThrowsAny<JsonException>(() => SchemaValidator.OfLibrary.Takes(policy));
        else if (kind is null)
            Assert.False(SchemaValidator.OfLibrary.Takes(policy), $"the schema takes what the reader refuses; let it refuse that too, or list `{test}` under what a schema cannot say");
        else
            Assert.True(SchemaValidator.OfLibrary.Takes(policy), $"`{test}` is listed as a policy that {kind}, yet the schema refuses it; take it off the list");
    }
}
