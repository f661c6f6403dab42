using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerTiering;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Ledger;
using NodaTime;

namespace NetFrameworkHost
{
    /// <summary>Stands for the ERP's database: the portfolio of samples/Quickstart, read with nothing newer than C# 7.3 and <see cref="DateTime"/>.</summary>
    internal static class Portfolio
    {
        public static IReadOnlyList<DecisionRequest> Read(DateTime asOf)
        {
            var ledger = new LedgerIndicators(asOf);
            ledger.AddRange(Rows("ledger.csv").Select(Line));
            return Rows("customers.csv").Select(row => Request(row, ledger, asOf)).ToList();
        }

        private static LedgerLine Line(string[] row)
        {
            switch (row[2])
            {
                case "order":
                    return LedgerLine.Order(row[0], row[1], Date(row[3]), Number(row[4]).Value, Number(row[5]), row[6].Length == 0 ? (DateTime?)null : Date(row[6]));
                case "return":
                    return LedgerLine.Return(row[0], row[1], Date(row[3]), Number(row[4]).Value, Number(row[5]));
                default:
                    return LedgerLine.Payment(row[0], row[1], Date(row[3]), Number(row[4]).Value);
            }
        }

        private static DecisionRequest Request(string[] row, LedgerIndicators ledger, DateTime asOf)
        {
            var facts = ledger.FactsOf(row[0])
                ?? new CustomerFactsBuilder { Id = row[0], HasPurchased = false, AnnualPurchase = 0, PurchaseFrequency = 0, ProfitContribution = 0 };
            facts.GrowthPotential = Number(row[4]);
            facts.MarketInfluence = Number(row[5]);
            var standing = row[2].Length == 0 ? Standing.None : Standing.Imported(row[2], Date(row[3]));
            return new DecisionRequest(facts.Build(), standing, LocalDate.FromDateTime(asOf), new CreditStanding((int)Number(row[6]).Value));
        }

        private static IEnumerable<string[]> Rows(string file)
        {
            using (var reader = new StreamReader(typeof(Portfolio).Assembly.GetManifestResourceStream(file)))
            {
                reader.ReadLine();
                for (var line = reader.ReadLine(); line != null; line = reader.ReadLine())
                    yield return line.Split(',');
            }
        }

        private static DateTime Date(string text)
        {
            return DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        private static decimal? Number(string text)
        {
            return text.Length == 0 ? (decimal?)null : decimal.Parse(text, CultureInfo.InvariantCulture);
        }
    }
}
