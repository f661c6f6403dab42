using System;
using Xunit;

namespace CustomerTiering.Policies;

public class PolicyErrorsTests
{
    [Fact]
    public void Throws_nothing_where_nothing_was_reported()
        => new PolicyErrors().ThrowIfAny("p");

    [Fact]
    public void Names_the_policy_and_lists_every_error_on_a_line()
    {
        var errors = new PolicyErrors();
        errors.Add("$.a", "is missing", "add a text");
        errors.Add("$.b[0]", "is null", "write a number");

        var exception = Assert.Throws<PolicyException>(() => errors.ThrowIfAny("my-policy"));

        Assert.Equal("policy `my-policy` has 2 errors\n$.a: is missing; add a text\n$.b[0]: is null; write a number", exception.Message);
        Assert.Equal(["$.a", "$.b[0]"], [exception.Errors[0].Path, exception.Errors[1].Path]);
    }

    [Fact]
    public void Keeps_a_hundred_errors_without_a_word_about_more()
    {
        var errors = Reporting(100);

        Assert.Equal(100, errors.ToList().Count);
        Assert.Equal("problem 100", errors.ToList()[99].Problem);
    }

    [Fact]
    public void Counts_the_errors_beyond_a_hundred_in_a_last_one()
    {
        var exception = Assert.Throws<PolicyException>(() => Reporting(112).ThrowIfAny(policyId: null));

        Assert.Equal(101, exception.Errors.Count);
        Assert.Equal("$: and 12 more; correct those above first", exception.Errors[100].ToString());
        Assert.StartsWith("the policy has 112 errors\n", exception.Message, StringComparison.Ordinal);
    }

    private static PolicyErrors Reporting(int count)
    {
        var errors = new PolicyErrors();
        for (var i = 1; i <= count; i++)
            errors.Add("$", $"problem {i}", "remedy");

        Assert.Equal(count, errors.Count);
        return errors;
    }
}
