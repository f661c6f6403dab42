using System.Linq;
using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadMeasureTests
{
    private const string Line = "'weight': 60, 'aspect': 'value',";
    private const string Measure = " 'measure': { 'en': 'net sales' },";

    [Fact]
    public void Refuses_an_entry_by_hand_without_a_measuring_rule()
        => BadPolicy.With(Line, Line + " 'byHand': { 'scale': [ { 'at': 0, 'names': { 'en': 'none' } }, { 'at': 100, 'names': { 'en': 'all' } } ] },")
            .IsRefusedWith("$.scoring.indicators[0]: is entered by hand without a measuring rule; say under `measure` what is looked at");

    [Fact]
    public void Refuses_an_entry_by_hand_without_a_scale()
        => BadPolicy.With(Line, Line + Measure + " 'byHand': { },")
            .IsRefusedWith("$.scoring.indicators[0].byHand.scale: is not stated; say what at least two values mean, such as 0, 50 and 100");

    [Fact]
    public void Refuses_a_scale_of_one_value()
        => BadPolicy.With(Line, Line + Measure + " 'byHand': { 'scale': [ { 'at': 0, 'names': { 'en': 'none' } } ] },")
            .IsRefusedWith("$.scoring.indicators[0].byHand.scale: states one value; say what at least two values mean, such as 0, 50 and 100");

    [Fact]
    public void Refuses_a_value_that_means_nothing_and_values_out_of_order()
        => BadPolicy.With(Line, Line + Measure + " 'byHand': { 'scale': [ { 'at': 50, 'names': { 'en': 'some' } }, { 'at': 50 }, { 'names': { 'en': 'all' } } ] },")
            .IsRefusedWith(
                "$.scoring.indicators[0].byHand.scale[1].names: do not say what the value means; name it in `en`, `zh-Hans` and `zh-Hant`",
                "$.scoring.indicators[0].byHand.scale[1]: 50 stands after 50; list the values ascending, each once",
                "$.scoring.indicators[0].byHand.scale[2].at: is missing; add a number");

    [Fact]
    public void Refuses_a_department_that_is_no_id()
        => BadPolicy.With("'facts': [ 'region' ]", "'collectedBy': 'Sales', 'enteredBy': 'customer service', 'facts': [ 'region' ]")
            .IsRefusedWith(
                "$.factGroups[0].collectedBy: `Sales` is not an id; write an id of lower-case letters, digits and `-`, at most 64 characters",
                "$.factGroups[0].enteredBy: `customer service` is not an id; write an id of lower-case letters, digits and `-`, at most 64 characters");

    [Fact]
    public void Warns_of_an_indicator_entered_by_hand_that_no_group_holds_and_of_those_left_unmeasured()
    {
        var text = MinimalPolicy.Text.Replace(
            Line.Replace('\'', '"'),
            (Line + Measure + " 'byHand': { 'scale': [ { 'at': 0, 'names': { 'en': 'none' } }, { 'at': 100, 'names': { 'en': 'all' } } ] },").Replace('\'', '"'),
            System.StringComparison.Ordinal);

        Assert.Equal(
            [
                "$.scoring.indicators: `recency` has no measuring rule, though others have one; say under `measure` how it is measured",
                "$.factGroups: `annual-purchase` is entered by hand and stands in no group, so that nobody sees an entry without name or reason; list it in a group",
            ],
            TieringPolicy.Parse(text).Warnings.Select(static w => w.ToString()));
    }
}
