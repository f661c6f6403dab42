using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadHeaderTests
{
    [Fact]
    public void Refuses_a_format_that_this_library_does_not_know()
        => BadPolicy.With("'formatVersion': 1", "'formatVersion': 2")
            .IsRefusedWith("$.formatVersion: `2` is not known; write 1");

    [Fact]
    public void Refuses_a_format_that_is_not_a_whole_number()
        => BadPolicy.With("'formatVersion': 1", "'formatVersion': 1.5")
            .IsRefusedWith("$.formatVersion: `1.5` is not a whole number; write a whole number of at least 1");

    [Fact]
    public void Refuses_a_policy_without_format()
        => BadPolicy.With("'formatVersion': 1,\n", "\n")
            .IsRefusedWith("$.formatVersion: is missing; add a whole number of at least 1");

    [Fact]
    public void Refuses_an_id_with_capitals_and_spaces()
        => BadPolicy.With("'id': 'shop'", "'id': 'My Shop'")
            .IsRefusedWith("$.id: `My Shop` is not an id; write an id of lower-case letters, digits and `-`, at most 64 characters");

    [Fact]
    public void Refuses_a_blank_version()
        => BadPolicy.With("'version': '1'", "'version': ' '")
            .IsRefusedWith("$.version: is blank; write at least one visible character");

    [Fact]
    public void Refuses_a_date_that_does_not_exist()
        => BadPolicy.With("2026-01-01", "2026-02-30")
            .IsRefusedWith("$.effective.from: `2026-02-30` is not a date; write a date such as `2026-01-31`");

    [Fact]
    public void Refuses_a_date_with_a_time()
        => BadPolicy.With("2026-01-01", "2026-01-01T00:00")
            .IsRefusedWith("$.effective.from: `2026-01-01T00:00` is not a date; write a date such as `2026-01-31`");

    [Fact]
    public void Refuses_an_end_on_the_first_day()
        => BadPolicy.With("'from': '2026-01-01'", "'from': '2026-01-01', 'before': '2026-01-01'")
            .IsRefusedWith("$.effective.before: `2026-01-01` is not later than `from`; write the first day on which it no longer holds");

    [Fact]
    public void Refuses_an_effective_period_without_a_first_day()
        => BadPolicy.With("'from': '2026-01-01'", "'before': '2026-01-01'")
            .IsRefusedWith("$.effective.from: is missing; add a date such as `2026-01-31`");

    [Fact]
    public void Refuses_a_policy_without_an_effective_period()
        => BadPolicy.With("'effective': { 'from': '2026-01-01' },", "")
            .IsRefusedWith("$.effective: is missing; add an object in braces");

    [Fact]
    public void Refuses_a_currency_in_words()
        => BadPolicy.With("'EUR'", "'Euro'")
            .IsRefusedWith("$.currency: `Euro` is not a currency code; write three capital letters, such as `USD`");

    [Fact]
    public void Refuses_a_mistyped_property_at_the_top()
        => BadPolicy.With("'currency': 'EUR',", "'currency': 'EUR', 'scorring': {},")
            .IsRefusedWith("$.scorring: `scorring` is not known here; did you mean `scoring`?");

    [Fact]
    public void Refuses_a_language_that_the_library_does_not_know()
        => BadPolicy.With("'currency': 'EUR',", "'currency': 'EUR', 'names': { 'zh-hans': 'x' },")
            .IsRefusedWith("$.names['zh-hans']: `zh-hans` is not known here; did you mean `zh-Hans`?");

    [Fact]
    public void Refuses_a_property_given_twice()
        => BadPolicy.With("'version': '1',", "'version': '1', 'version': '2',")
            .IsRefusedWith("$.version: `version` is given more than once; keep one of them");

    [Fact]
    public void Refuses_a_trial_that_is_a_text()
        => BadPolicy.With("'currency': 'EUR',", "'currency': 'EUR', 'onTrial': 'yes',")
            .IsRefusedWith("$.onTrial: `\"yes\"` is a text; write `true` or `false`");
}
