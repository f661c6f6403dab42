using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadOnboardingTests
{
    private const string Place = "'factGroups'";

    [Fact]
    public void Refuses_an_unknown_fact_in_the_file_and_one_that_stands_twice()
        => Onboarding("'file': [ 'regoin', 'region', 'region' ]")
            .IsRefusedWith(
                "$.onboarding.file[0]: fact `regoin` is not known; did you mean `region`? otherwise declare it under `indicators`",
                "$.onboarding.file[2]: `region` stands twice; keep one of them");

    [Fact]
    public void Refuses_a_verdict_that_is_none_and_one_that_is_two()
        => Onboarding("'verdicts': [ { 'id': 'r1', 'when': { 'file': 'duplicates', 'above': 0 }, 'then': { } }, { 'id': 'r2', 'when': { 'file': 'duplicates', 'above': 0 }, 'then': { 'admit': true, 'refuse': true } } ]")
            .IsRefusedWith(
                "$.onboarding.verdicts[0].then: does not name one verdict; write one of `admit`, `askForMore`, `refuse` with true",
                "$.onboarding.verdicts[1].then: does not name one verdict; write one of `admit`, `askForMore`, `refuse` with true");

    [Fact]
    public void Refuses_a_first_order_that_is_flagged_and_held()
        => Onboarding("'firstOrders': [ { 'id': 'r1', 'when': { 'file': 'missing-facts', 'above': 0 }, 'then': { 'flag': 'sales', 'hold': 'sales' } } ]")
            .IsRefusedWith("$.onboarding.firstOrders[0].then: does not name one measure; write either `flag` or `hold` with the role that closes the gap");

    [Fact]
    public void Refuses_a_review_every_five_months()
        => Onboarding("'reviews': { 'month': 1, 'day': 1, 'everyMonths': 5, 'withinDays': 31 }")
            .IsRefusedWith("$.onboarding.reviews.everyMonths: `5` does not go into 12; write 1, 2, 3, 4, 6 or 12");

    private static BadPolicy Onboarding(string section, [System.Runtime.CompilerServices.CallerMemberName] string test = "", [System.Runtime.CompilerServices.CallerFilePath] string file = "")
        => BadPolicy.With(Place, $"'onboarding': {{ {section} }}, 'factGroups'", test, file);
}
