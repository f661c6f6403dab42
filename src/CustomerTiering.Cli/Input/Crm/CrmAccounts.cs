using System.Linq;
using CustomerTiering.Portfolio.Accounts;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>Analyses what an account of a CRM export buys, or all of them as one.</summary>
internal static class CrmAccounts
{
    /// <summary>Gives the analysis; null where the policy measures no periods, or nothing was won.</summary>
    /// <exception cref="RefusedException">The account that was asked for is not in the export, or cannot be analysed.</exception>
    public static AccountAnalysis? Analysis(CrmSource crm, string? account, Review review, TextCatalogue texts)
    {
        if (review.Engine.Policy.Portfolio.Measures is null)
            return account is null ? null : throw new RefusedException($"policy `{review.Engine.Policy.Id}` has no `portfolio.movements`, whose period `--account {account}` is analysed for");
        if (account is not null && crm.Identities.All(i => i.Customer != account))
            throw new RefusedException($"account `{account}` is not in `{crm.Name}`; {NearestName.Hint(account, crm.Identities.Select(static i => i.Customer))}");

        var histories = crm.Histories();
        if (account is not null)
        {
            return histories.FirstOrDefault(h => h.Customer == account) is { } one
                ? review.Engine.Portfolio.Analyse(one, review.AsOf)
                : throw new RefusedException($"account `{account}` won nothing before {IsoDay.Format(review.AsOf)}");
        }

        return histories.Count == 0 ? null : review.Engine.Portfolio.Analyse(AccountHistory.Together(texts.Say("portfolio.all-accounts"), histories), review.AsOf);
    }
}
