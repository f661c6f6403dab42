using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Credit;
using CustomerTiering.Explanations;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Output;

/// <summary>What <c>credit</c> prints for people: a line for each customer, then what is to be done.</summary>
internal sealed class CreditReport(TieringEngine engine, IReadOnlyList<CreditDecision> decisions, TextCatalogue catalogue)
{
    private readonly PolicyTexts _texts = engine.Languages.In(catalogue.Language);

    /// <summary>Gets the lines.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            string[] columns = ["customer", "status", "level", "days", "overdue", "apart", "owed"];
            var table = TextTable.Lines([[.. columns.Select(c => catalogue.Say($"credit.column.{c}"))], .. decisions.Select(Row)]);
            var tasks = decisions.SelectMany(d => new CreditWords(_texts).TasksOf(d).Select(task => catalogue.Say("credit.customer-task", ("customer", d.Subject), ("task", task))));
            var undated = decisions.Sum(static d => d.Ageing.Parts.Count(static p => p.Category == ReceivableCategory.WithoutDueDay));
            IEnumerable<string> notes = undated == 0 ? [] : [catalogue.Counted("credit.without-due-day", undated)];
            return [.. table, string.Empty, .. tasks, .. notes];
        }
    }

    private string[] Row(CreditDecision d)
    {
        var apart = d.Ageing.Of(ReceivableCategory.Disputed) + d.Ageing.Of(ReceivableCategory.Promised);
        return
        [
            d.Subject,
            _texts.Word(d.Status),
            d.ReachedLevel == d.Next.Level ? _texts.Value(d.Next.Level) : catalogue.Say("credit.level.asked", ("level", _texts.Value(d.Next.Level)), ("asked", _texts.Value(d.ReachedLevel))),
            _texts.Value(d.Ageing.DaysOverdue),
            Amount(d.Ageing.Overdue),
            Amount(apart),
            Amount(d.Ageing.Receivables),
        ];
    }

    private string Amount(decimal amount) => catalogue.Numbers.Write(amount, 2);
}
