using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Decisions;

namespace CustomerTiering.Credit;

/// <summary>
/// Tells the amounts of an account in its own currency, and sums of it in the policy's. An amount for which no rate is given is refused, not
/// guessed; all such amounts are named at once.
/// </summary>
internal sealed class AccountMoney
{
    private readonly string _own;
    private readonly string _policy;
    private readonly string _customer;
    private readonly ExchangeRates? _rates;

    private AccountMoney(CreditAccount account, string policyCurrency, ExchangeRates? rates)
    {
        (_own, _policy, _customer, _rates) = (account.Currency, policyCurrency, account.Customer, rates);
    }

    /// <summary>Gives what tells the amounts of the account.</summary>
    /// <exception cref="DecisionInputException">An amount cannot be told for want of a rate.</exception>
    public static AccountMoney Of(CreditAccount account, string policyCurrency, ExchangeRates? rates)
    {
        var missing = account.Items.Select(static i => ($"open item `{i.Id}`", i.Currency))
            .Concat(account.Cash.Select(static c => ($"unapplied cash `{c.Id}`", c.Currency)))
            .Concat(account.Orders.Select(static o => ($"open order `{o.Id}`", o.Currency)))
            .Where(a => a.Currency is { } currency && currency != account.Currency && rates?.Convert(0, currency, account.Currency) is null)
            .Select(a => Missing(a.Item1, a.Currency!, account.Currency))
            .ToList();
        if (account.Currency != policyCurrency)
            missing.AddRange(MissingBetween(account.Currency, policyCurrency, rates));
        return missing.Count == 0
            ? new AccountMoney(account, policyCurrency, rates)
            : throw new DecisionInputException(account.Customer, $"{string.Join("; ", missing)}; give the rates");
    }

    /// <summary>Tells an amount of the account in the account's currency; null stands for that currency.</summary>
    /// <exception cref="DecisionInputException">There is no rate.</exception>
    public decimal InOwn(decimal amount, string? currency, string what)
        => currency is null ? amount
            : _rates?.Convert(amount, currency, _own)
                ?? (currency == _own ? amount : throw new DecisionInputException(_customer, $"{Missing(what, currency, _own)}; give the rates"));

    /// <summary>Tells a sum of the account in the policy's currency.</summary>
    public decimal InPolicy(decimal amount) => _own == _policy ? amount : _rates!.Convert(amount, _own, _policy)!.Value;

    /// <summary>Tells an amount of the policy in the account's currency.</summary>
    public decimal FromPolicy(decimal amount) => _own == _policy ? amount : _rates!.Convert(amount, _policy, _own)!.Value;

    private static IEnumerable<string> MissingBetween(string own, string policy, ExchangeRates? rates)
    {
        if (rates?.Convert(0, own, policy) is null)
            yield return $"the account is in {own} and the policy in {policy}, and there is no rate from {own} to {policy}";
        if (rates?.Convert(0, policy, own) is null)
            yield return $"the policy is in {policy} and the account in {own}, and there is no rate from {policy} to {own}";
    }

    private static string Missing(string what, string currency, string own) => $"{what} is in {currency} and the account in {own}, and there is no rate from {currency} to {own}";
}
