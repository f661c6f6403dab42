using System.Linq;
using CustomerTiering.Customers;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Measures follow the type of customer.</summary>
public class Clause_15_Portfolio
{
    [Fact]
    public void Has_a_measure_for_every_category()
        => Assert.All(CementSales.Engine.Portfolio.Policy.FindAxis("category")!.Classes, static c => Assert.NotEmpty(c.Measures));

    [Fact]
    public void Gives_a_customer_those_of_its_category()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        facts[CementSales.Flag("key-project-running")] = true;

        Assert.Equal(["payment-watched"], CementSales.Classify(facts).Measures.Select(static m => m.Id));
    }
}
