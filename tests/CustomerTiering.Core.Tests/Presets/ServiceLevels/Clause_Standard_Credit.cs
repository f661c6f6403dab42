using CustomerTiering.Credit;
using CustomerTiering.Customers;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Credit is the payment record; the four levels describe it as good, rather good, average and poor.</summary>
public class Clause_Standard_Credit
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ServiceLevels, static b => b.AddIndicatorsOf(Presets.ServiceLevels));

    [Theory]
    [InlineData(0.95, "good")]
    [InlineData(0.949, "fairly-good")]
    [InlineData(0.85, "fairly-good")]
    [InlineData(0.849, "average")]
    [InlineData(0.6, "average")]
    [InlineData(0.599, "poor")]
    [InlineData(0, "poor")]
    public void The_payment_record_gives_the_credit_grade(double punctuality, string grade)
    {
        var facts = new CustomerFactsBuilder { Id = Accounts.Customer, PaymentPunctuality = (decimal)punctuality }.Build();
        Assert.Equal(grade, Engine.Credit.Assess(new CreditRequest(Accounts.InCny.Build(), CreditState.None, Accounts.AsOf, facts)).Grade!.Code);
    }

    [Fact]
    public void Who_has_no_payment_record_has_no_grade() => Assert.Null(Engine.Assess(Accounts.InCny).Grade);
}
