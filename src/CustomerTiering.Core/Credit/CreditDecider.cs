using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Decisions;
using CustomerTiering.People;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Decides the credit area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class CreditDecider
{
    private readonly TieringEngine _engine;

    internal CreditDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public CreditPolicy Policy => _engine.Policy.Credit;

    /// <summary>Ages an account's open items by the policy's terms, without judging anything.</summary>
    /// <param name="account">The account.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rates">The rates by which other currencies are told; null where there are none.</param>
    /// <exception cref="DecisionInputException">An amount is in another currency, and there is no rate.</exception>
    public Ageing Age(CreditAccount account, LocalDate asOf, ExchangeRates? rates = null)
    {
        Guard.NotNull(account, nameof(account));
        return new OpenItemAgeing(Policy.Ageing, MoneyOf(account, rates), asOf).Of(account);
    }

    /// <summary>Ages an account's open items, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Age(CreditAccount, LocalDate, ExchangeRates?)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    /// <exception cref="DecisionInputException">An amount is in another currency, and there is no rate.</exception>
    public Ageing Age(CreditAccount account, DateTime asOf, ExchangeRates? rates = null) => Age(account, Guard.DateOnly(asOf), rates);

    /// <summary>
    /// Assesses a customer's credit: ages its items, gives a grade, takes measures, moves the warning level by one at most, sets or ends a hold,
    /// and names the tasks. The host stores <see cref="CreditDecision.Next"/>.
    /// </summary>
    /// <param name="request">All that is known.</param>
    /// <exception cref="DecisionInputException">The policy is not in force on the day, the day lies before the state's last command, or there is no rate for a currency.</exception>
    /// <exception cref="RuleException">A rule failed on this customer.</exception>
    public CreditDecision Assess(CreditRequest request)
    {
        var (account, state, asOf) = (Guard.NotNull(request, nameof(request)).Account, request.State, request.AsOf);
        RefuseDay(account.Customer, state, asOf);
        var money = MoneyOf(account, request.Rates);
        var ageing = new OpenItemAgeing(Policy.Ageing, money, asOf).Of(account);
        var picture = new CreditPicture(account, ageing, money, asOf, request.Facts.PaymentPunctuality);
        var seen = new CreditCase(_engine.Bind(request.Facts), asOf, picture, WarningSteps.Start(state, asOf));

        var grading = _engine.Rules.Of(Areas.CreditGrades).Ask(in seen);
        var grade = grading.TryFirst(out var given) ? Policy.FindGrade(given.Code) ?? throw NoGrade(account.Customer, given.Code) : null;
        seen = seen.WithGrade(grade?.Code);
        var measures = _engine.Rules.Of(Areas.CreditMeasures).Ask(in seen);
        seen = seen.WithLimit(LimitAfter(measures.Outcomes, picture.AgreedLimit));
        var warnings = _engine.Rules.Of(Areas.CreditWarnings).Ask(in seen);
        var reached = warnings.Outcomes.Select(static w => w.Level).DefaultIfEmpty(0).Max();
        seen = seen.WithLevel(WarningSteps.Next(state, reached, asOf, Policy.Control.Fall));
        var holds = _engine.Rules.Of(Areas.CreditHolds).Ask(in seen);
        var moved = state.Apply(new AssessCommand(reached, !holds.Hits.IsEmpty), asOf, Policy.Control, Roster.Empty);
        seen = seen.WithHold(moved.State.HeldSince is not null);
        var tasks = _engine.Rules.Of(Areas.CreditTasks).Ask(in seen);
        return new CreditDecision(_engine, request, picture, grade, [.. measures.Outcomes], LimitAfter(measures.Outcomes, picture.AgreedLimit), reached, moved, [.. tasks.Outcomes], [grading, measures, warnings, holds, tasks]);
    }

    /// <summary>Checks an order at its entry: it is released, held, or somebody is asked first.</summary>
    /// <param name="order">The order.</param>
    /// <param name="credit">The assessment of the customer's credit on this day, by this engine.</param>
    /// <param name="now">The state where it changed since the assessment, such as by an override; null for that of the assessment.</param>
    /// <exception cref="ArgumentException">The assessment is another engine's.</exception>
    /// <exception cref="DecisionInputException">The order is in another currency, and there is no rate.</exception>
    /// <exception cref="RuleException">A rule failed on this order.</exception>
    public OrderDecision Check(CreditOrder order, CreditDecision credit, CreditState? now = null) => Check(order, credit, null, now);

    /// <summary>Checks an order at its entry against the limit of the customer and the one that its group shares.</summary>
    /// <param name="order">The order.</param>
    /// <param name="credit">The assessment of the customer's credit on this day, by this engine; the one that the group was rolled up with.</param>
    /// <param name="group">What is at risk with the group.</param>
    /// <param name="now">The state where it changed since the assessment, such as by an override; null for that of the assessment.</param>
    /// <exception cref="ArgumentException">The assessment is another engine's, or the group was rolled up without it.</exception>
    /// <exception cref="DecisionInputException">The order is in another currency, and there is no rate.</exception>
    /// <exception cref="RuleException">A rule failed on this order.</exception>
    public OrderDecision CheckInGroup(CreditOrder order, CreditDecision credit, GroupExposure group, CreditState? now = null)
        => Guard.NotNull(group, nameof(group)).Find(Guard.NotNull(credit, nameof(credit)).Subject) is { } member && member.Credit.Hash() == credit.Hash()
            ? Check(order, credit, group, now)
            : throw new ArgumentException($"group `{group.Group.Id}` was not rolled up with this assessment of `{credit.Subject}`; roll it up anew", nameof(group));

    /// <summary>Rolls up what is at risk with a group of customers that share one limit.</summary>
    /// <param name="group">The group.</param>
    /// <param name="members">The assessments of all its members on one day, by this engine, in any order.</param>
    /// <param name="rates">The rates into the group's currency; null where all accounts are in it.</param>
    /// <exception cref="ArgumentException">An assessment is null or another engine's; or a member has none or two, somebody is no member, or the days differ, all of which is told at once.</exception>
    /// <exception cref="DecisionInputException">An account is in another currency, and there is no rate.</exception>
    public GroupExposure RollUp(CreditGroup group, IEnumerable<CreditDecision> members, ExchangeRates? rates = null)
    {
        var given = Guard.NoneNull(members, nameof(members));
        if (given.Any(m => m.Engine != _engine))
            throw new ArgumentException("an assessment was made by another engine; ask that one", nameof(members));

        return GroupRollUp.Of(Guard.NotNull(group, nameof(group)), given, rates);
    }

    private OrderDecision Check(CreditOrder order, CreditDecision credit, GroupExposure? group, CreditState? now)
    {
        Guard.NotNull(order, nameof(order));
        if (Guard.NotNull(credit, nameof(credit)).Engine != _engine)
            throw new ArgumentException("the assessment was made by another engine; ask that one", nameof(credit));

        var (picture, state) = (credit.Picture, now ?? credit.Next);
        var own = picture.Money.InOwn(order.Amount, order.Currency, $"order `{order.Id}`");
        var later = own - picture.Money.InOwn(order.Prepaid, order.Currency, $"order `{order.Id}`");
        var counted = picture.Account.Orders.FirstOrDefault(o => o.Id == order.Id) is { } open ? picture.Money.InOwn(open.Amount, open.Currency, $"open order `{open.Id}`") : 0;
        var exposure = picture.Exposure - counted + later;
        var groupUse = group is null ? null : LimitUse.Of(group.With(credit.Subject, exposure), group.Group.Limit);
        var seen = new OrderCase(
            _engine.Bind(credit.Facts), credit, state, order, picture.Money.InPolicy(own), LimitUse.Of(exposure, credit.Exposure.Limit), groupUse);
        var answer = _engine.Rules.Of(Areas.CreditOrders).Ask(in seen);
        return new OrderDecision(_engine, order, credit, state, exposure, group, [.. answer.Outcomes], answer);
    }

    private AccountMoney MoneyOf(CreditAccount account, ExchangeRates? rates) => AccountMoney.Of(account, _engine.Policy.Currency, rates);

    private void RefuseDay(string customer, CreditState state, LocalDate asOf)
    {
        _engine.RequireInForce(customer, asOf);
        if (asOf < state.LastOn)
            throw new DecisionInputException(customer, $"{EffectivePeriod.Iso(asOf)} lies before the last command of {EffectivePeriod.Iso(state.LastOn.Value)} on its credit");
    }

    private DecisionInputException NoGrade(string customer, string code)
        => new(customer, $"a rule gives credit grade `{code}`, which policy `{_engine.Policy.Id}` lacks; {NearestName.Hint(code, Policy.Grades.Select(static g => g.Code))}");

    private static decimal? LimitAfter(IEnumerable<CreditMeasure> measures, decimal? agreed)
        => agreed * measures.Where(static m => m.Kind == CreditMeasureKind.LowerLimit).Select(static m => m.Share!.Value).DefaultIfEmpty(1).Min();
}
