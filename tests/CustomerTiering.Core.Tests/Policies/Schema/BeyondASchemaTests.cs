using System.Linq;
using System.Reflection;
using CustomerTiering.Policies.BadPolicies;
using Xunit;

namespace CustomerTiering.Policies.Schema;

public class BeyondASchemaTests
{
    [Fact]
    public void Each_policy_listed_is_one_that_a_test_shows()
    {
        var shown = typeof(BadPolicy).Assembly.GetTypes().SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), static (t, m) => $"{t.Name}.{m.Name}").ToHashSet();

        Assert.All(BeyondASchema.Kinds.Values.SelectMany(static tests => tests), test => Assert.Contains(test, shown));
    }

    [Fact]
    public void A_bad_policy_that_the_schema_takes_unlisted_fails_its_test()
        => Assert.Contains("list `Some.Test`", Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () => BeyondASchema.Judge("Some.Test", MinimalPolicy.Text)).Message, System.StringComparison.Ordinal);

    [Fact]
    public void A_bad_policy_that_is_listed_though_the_schema_refuses_it_fails_its_test()
        => Assert.Contains("take it off the list", Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () => BeyondASchema.Judge("BadScoringTests.Refuses_weights_that_sum_to_less", "{}")).Message, System.StringComparison.Ordinal);
}
