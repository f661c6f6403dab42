using CustomerTiering.Credit;
using CustomerTiering.Discounts;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>Who owes gets neither goods nor discount; once it has paid, both go their way.</summary>
internal static class HeldOrder
{
    private static readonly LocalDate Ordered = new(2025, 10, 6);
    private static readonly LocalDate Paid = new(2025, 10, 9);

    public static void Tell(Account account)
    {
        Company.Chapter(Ordered, "an order with a discount, while an invoice is overdue");
        Say(account, Ordered, owed: 80000m);

        Company.Chapter(Paid, "the invoice is paid");
        Say(account, Paid, owed: 0m);
    }

    private static void Say(Account account, LocalDate on, decimal owed)
    {
        var credit = Assess(account, on, owed);
        var order = Company.Engine.Credit.Check(new CreditOrder("S-1", 42000m), credit);
        Company.Say($"credit: {credit.Status}, {credit.Ageing.DaysOverdue} days overdue; order S-1: {order.Release}");

        var request = new DiscountRequestBuilder { Id = "S-1", Facts = account.Facts, Standing = account.Standing, Credit = credit.Standing, AsOf = on }
            .Add(new DiscountLine("1", listPrice: 1200m, quantity: 40m, discount: 0.125m))
            .Build();
        Company.Say(Grant(request));
    }

    private static CreditDecision Assess(Account account, LocalDate on, decimal owed)
    {
        var books = new CreditAccountBuilder { Customer = account.Facts.Id, Currency = "EUR", Limit = 150000m };
        if (owed > 0)
            books.Add(new OpenItemBuilder { Id = "I-7", IssuedOn = new LocalDate(2025, 8, 15), Open = owed }.Build());

        var assessed = Company.Engine.Credit.Assess(new CreditRequest(books.Build(), account.Credit, on, account.Facts, account.Standing.Owner));
        account.Credit = assessed.Next;
        return assessed;
    }

    private static string Grant(DiscountRequest request)
    {
        var decision = Company.Engine.Discounts.Route(request);
        var line = decision.Lines[0];
        if (line.Status == LineStatus.Refused)
            return $"discount of 12.5 %: refused, {line.Rules[^1].TitleInWords("en")}";

        var approval = Company.Approve(decision.Submit("D-1", "sofia"), request.AsOf);
        var granted = Company.Engine.Discounts.Grant(request, "1", approval).Grant!;
        return $"discount of 12.5 %: approved by {string.Join(", ", Company.ApproversOf(approval))}, {granted.Record.Conceded:0} EUR granted on {granted.GrantedOn:uuuu-MM-dd}";
    }
}
