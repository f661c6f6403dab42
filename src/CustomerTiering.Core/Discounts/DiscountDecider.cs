using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// Decides the discounts area: who may get how much on what, who approves it, and whether it may be given. It grants nothing that the policy
/// does not let through or that no live approval covers. Made by an engine; safe for use by many threads at once.
/// </summary>
public sealed class DiscountDecider
{
    private readonly TieringEngine _engine;

    internal DiscountDecider(TieringEngine engine)
    {
        _engine = engine;
        SpotChecks = new DiscountSpotChecks(Policy.SpotChecks);
    }

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public DiscountPolicy Policy => _engine.Policy.Discounts;

    /// <summary>Gets what draws and carries out spot checks (key accounts art. 14).</summary>
    public DiscountSpotChecks SpotChecks { get; }

    /// <summary>Routes a request: line by line whether it may be conceded, and who approves it (key accounts art. 11, 12).</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="DecisionInputException">The standing names a tier that the policy lacks, or the policy is not in force on the day.</exception>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    public DiscountDecision Route(DiscountRequest request)
    {
        Guard.NotNull(request, nameof(request));
        _engine.RequireInForce(request.Facts.Id, request.AsOf);
        return new DiscountRouting(_engine, request).Route();
    }

    /// <summary>
    /// Grants a line on the request's day, or says why not. The request is routed anew, with what is known of the customer on that day: a
    /// credit hold, a new tier or a changed line since the approval is seen here.
    /// </summary>
    /// <param name="request">The request as it is to be carried out; see <see cref="DiscountRequest.On(LocalDate)"/>.</param>
    /// <param name="line">The line's id.</param>
    /// <param name="approval">The approval as it stands; null where none was asked for.</param>
    /// <exception cref="DecisionInputException">The standing names a tier that the policy lacks, or the policy is not in force on the day.</exception>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    public GrantResult Grant(DiscountRequest request, string line, ApprovalRequest? approval = null)
        => new DiscountGranting(Route(request), approval).Of(Guard.NotBlank(line, nameof(line)));

    /// <summary>Gives the notices for the record that are due (key accounts art. 12): one for each approved line and role that its route notifies.</summary>
    /// <param name="decision">How the request was routed, by this engine.</param>
    /// <param name="approval">The approval as it stands; null where no line needed any.</param>
    /// <exception cref="ArgumentException">The decision is another engine's.</exception>
    public IReadOnlyList<DiscountFiling> FilingsOf(DiscountDecision decision, ApprovalRequest? approval = null)
    {
        if (Guard.NotNull(decision, nameof(decision)).Engine != _engine)
            throw new ArgumentException("the decision was made by another engine; ask that one", nameof(decision));
        return [.. decision.Lines.SelectMany(line => SettledOn(decision, line, approval) is { } since
            ? line.Route!.Notified.Select(role => new DiscountFiling(decision.Request.Id, line.Line.Id, role, since, Policy.Filing is { } filing ? since.PlusDays(filing.Days) : null))
            : [])];
    }

    /// <summary>Tells where standing terms stand on a day (key accounts art. 7).</summary>
    /// <param name="period">The days on which they hold, such as <see cref="DiscountGrant.Period"/>.</param>
    /// <param name="on">The day.</param>
    public TermsStatus StatusOf(EffectivePeriod period, LocalDate on)
    {
        Guard.NotNull(period, nameof(period));
        return on < period.From ? TermsStatus.NotYet
            : !period.Contains(on) ? TermsStatus.Ended
            : Policy.Renewal is { } renewal && on >= period.Before?.PlusDays(-renewal.Days) ? TermsStatus.EndsSoon
            : TermsStatus.InForce;
    }

    /// <inheritdoc cref="StatusOf(EffectivePeriod, LocalDate)"/>
    /// <param name="period">The days on which they hold, such as <see cref="DiscountGrant.Period"/>.</param>
    /// <param name="on">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public TermsStatus StatusOf(EffectivePeriod period, DateTime on) => StatusOf(period, Guard.DateOnly(on));

    /// <summary>Tells what an order earns for the next one (relationship care art. 12); null for nothing.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now.</param>
    /// <param name="order">The order's id; never blank.</param>
    /// <param name="on">The day of the order.</param>
    /// <param name="orderAmount">The net amount of the order, in the policy's currency; null for unknown.</param>
    /// <param name="credit">The outcome of the credit area; null where nothing is known.</param>
    /// <exception cref="DecisionInputException">The standing names a tier that the policy lacks, or the policy is not in force on the day.</exception>
    /// <exception cref="Rules.RuleException">A rule failed on this customer.</exception>
    public NextOrderDiscount? Earn(CustomerFacts facts, Standing standing, string order, LocalDate on, decimal? orderAmount = null, CreditStanding? credit = null)
    {
        Guard.NotBlank(order, nameof(order));
        _engine.RequireInForce(Guard.NotNull(facts, nameof(facts)).Id, on);
        var tier = _engine.CurrentTierOf(facts, Guard.NotNull(standing, nameof(standing)));
        var @case = new NextOrderCase(_engine.Bind(facts), on, tier, credit ?? CreditStanding.Unknown, orderAmount);
        return _engine.Rules.Of(Areas.DiscountNextOrders).Ask(in @case).TryFirst(out var terms)
            ? new NextOrderDiscount(facts.Id, order, on, terms.Rate, on.PlusDays(terms.ValidForDays))
            : null;
    }

    /// <summary>Tells what an order earns for the next one, for hosts that have no NodaTime.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now.</param>
    /// <param name="order">The order's id; never blank.</param>
    /// <param name="on">The day of the order, without a time of day.</param>
    /// <param name="orderAmount">The net amount of the order, in the policy's currency; null for unknown.</param>
    /// <param name="credit">The outcome of the credit area; null where nothing is known.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public NextOrderDiscount? Earn(CustomerFacts facts, Standing standing, string order, DateTime on, decimal? orderAmount = null, CreditStanding? credit = null)
        => Earn(facts, standing, order, Guard.DateOnly(on), orderAmount, credit);

    private static LocalDate? SettledOn(DiscountDecision decision, RoutedLine line, ApprovalRequest? approval) => line.Status switch
    {
        LineStatus.Free => decision.AsOf,
        LineStatus.NeedsApproval when approval?.Find(line.Line.Id) is { Status: ApprovalItemStatus.Approved } state && state.Item.Fingerprint == line.Fingerprint => state.ApprovedOn,
        _ => null,
    };
}
