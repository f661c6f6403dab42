using System;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class ExplainTests : IDisposable
{
    private readonly Workspace _files = new();

    public ExplainTests() => _files.Ledger("1,X,x,1,2011-05-01,900,17850.0,UK", "2,X,x,1,2011-11-01,10,17851.0,UK");

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("17850")]
    [InlineData("17850.0")]
    public void Explains_the_decision_on_one_customer(string id)
    {
        var outcome = Explain(id).Done();

        Assert.Contains("17850", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("900.00 GBP", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("place-new-customer", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("17851", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Starts_from_the_previous_decisions()
    {
        var before = _files.Write("p.csv", "customer_id,tier,previous_tier,change,since,periods_below,review_date\n17850,A,A,hold,2010-05-01,0,2011-09-10\n");

        Assert.Contains("demotion-needs-periods", Explain("17850", "--previous", before).Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_customer_who_is_not_there()
        => Assert.EndsWith("is not in `" + _files.At("ledger.csv") + "` before 2011-12-10; did you mean `17850`?", Explain("17859").Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Tells_where_lines_were_skipped_that_may_have_been_the_customers()
    {
        var facts = _files.Facts("customer_id,annual_purchase", "C1,10", "C2,1O");

        var outcome = Workspace.Run("explain", "C2", "--policy", Workspace.LedgerPolicy, "--facts", facts, "--as-of", "2011-12-10");

        Assert.Equal($"customer `C2` is not in `{facts}`, of which `grade` tells what lines were skipped; did you mean `C1`?", outcome.Refusal());
    }

    private Outcome Explain(string id, params string[] more)
        => Workspace.Run(["explain", id, "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", .. more]);
}
