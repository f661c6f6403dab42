using System;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Owners.Leads;

public sealed class LeadImportTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly LeadClaim Ann = new("L1", "ann", Day.PlusDays(-20), Day.PlusDays(-10));
    private static readonly LeadClaim Bob = new("L1", "bob", Day.PlusDays(-15), Day.PlusDays(-2));

    private static readonly Gen<LeadClaim[]> Claims =
        from pairs in Gen.Shuffle((from lead in new[] { "L1", "L2" } from person in new[] { "ann", "bob", "cyd" } select (Lead: lead, Person: person)).ToArray())
        from count in Gen.Choose(0, 6)
        from days in Gen.ArrayOf(Gen.Choose(0, 3), 6)
        from active in Gen.ArrayOf(Gen.Choose(-1, 2), 6)
        select pairs.Take(count).Select((p, i) => new LeadClaim(p.Lead, p.Person, Day.PlusDays(-40 * days[i]), active[i] < 0 ? null : Day.PlusDays(-20 * Math.Min(active[i], days[i] * 2)))).ToArray();

    [Theory]
    [InlineData(LeadPrecedence.FirstRegistered, "ann")]
    [InlineData(LeadPrecedence.LastActive, "bob")]
    public void Rivals_are_told_and_decided_by_the_rule_of_the_terms(LeadPrecedence rule, string holder)
    {
        var import = Of(rule, Bob, Ann);

        var rivalry = Assert.Single(import.Rivalries);
        Assert.Equal(["ann", "bob"], rivalry.Claims.Select(static c => c.Person));
        Assert.Equal((holder, rule), (rivalry.Holder, rivalry.Rule));
        var lead = Assert.Single(import.Leads);
        Assert.Equal((holder, LeadStatus.Protected), (lead.Holder, lead.Status));
        Assert.Equal(holder == "ann" ? "bob" : "ann", Assert.Single(lead.Disputes).Claimant);
        Assert.Equal(lead.ToRecord(), Lead.FromRecord(lead.ToRecord(), lead.Terms).ToRecord());
    }

    [Fact]
    public void Where_the_rule_sets_nobody_first_nobody_has_the_lead_until_somebody_decides()
    {
        var import = Of(LeadPrecedence.FirstRegistered, Ann, new LeadClaim("L1", "cyd", Ann.RegisteredOn, Day));
        Assert.Empty(import.Leads);
        Assert.Null(Assert.Single(import.Undecided).Holder);
        Assert.Empty(Of(LeadPrecedence.ByHand, Ann, Bob).Leads);

        Assert.Equal(("cyd", "ann"), import.Undecided[0].Settle("cyd") is var lead ? (lead.Holder, lead.Disputes[0].Claimant) : default);
        Assert.StartsWith("`cid` does not claim lead `L1`; did you mean `cyd`?", Assert.Throws<ArgumentException>("person", () => import.Undecided[0].Settle("cid")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_has_lapsed_is_no_rival_and_is_told()
    {
        var import = Of(LeadPrecedence.FirstRegistered, new LeadClaim("L1", "old", Day.PlusDays(-400), Day.PlusDays(-300)), Bob);

        Assert.Empty(import.Rivalries);
        Assert.Equal("bob", Assert.Single(import.Leads).Holder);
        Assert.Equal("old", Assert.Single(import.Lapsed).Person);
    }

    [Fact]
    public void A_lead_of_which_no_claim_stands_is_in_the_pool_and_who_returned_it_last_waits()
    {
        var lead = Assert.Single(Of(LeadPrecedence.FirstRegistered, new LeadClaim("L1", "old", Day.PlusDays(-90)), new LeadClaim("L1", "late", Day.PlusDays(-20))).Leads);

        Assert.Equal((LeadStatus.Returned, null, "late", Day.PlusDays(-13)), (lead.Status, lead.Holder, lead.LastHolder, lead.ReturnedOn));
    }

    [Fact]
    public void What_contradicts_itself_is_refused_all_at_once_and_the_same_claim_twice_counts_once()
    {
        Assert.Equal("bob", Assert.Single(Of(LeadPrecedence.FirstRegistered, Bob, Bob).Leads).Holder);
        Assert.StartsWith(
            "`ann` claims lead `L1` twice with other days, give the claim once; what `eve` did on lead `L2` on 2026-03-03 lies after the import on 2026-03-02",
            Assert.Throws<ArgumentException>("claims", () => Of(LeadPrecedence.FirstRegistered, Ann, new LeadClaim("L1", "ann", Day), new LeadClaim("L2", "eve", Day, Day.PlusDays(1)))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("lastActivityOn", static () => new LeadClaim("L1", "ann", Day, Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>("registeredOn", static () => new LeadClaim("L1", "ann", new DateTime(2026, 3, 2, 9, 0, 0)));
    }

    [Fact]
    public void The_order_of_the_claims_does_not_matter() => Check(static claims => Said(Of(LeadPrecedence.FirstRegistered, claims)));

    [Fact]
    public void A_way_in_which_the_first_claim_of_the_list_wins_is_caught()
        => Law.IsBrokenBy(static () => Check(static claims => string.Join("; ", claims.GroupBy(static c => c.Lead).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => $"{g.Key} {g.First().Person}"))));

    private static void Check(Func<LeadClaim[], string> import)
        => Law.Holds(500, Claims, claims => import(claims) == import([.. Enumerable.Reverse(claims)]));

    private static string Said(LeadImport import)
        => string.Join("; ", import.Leads.Select(static l => l.ToRecord()).Concat(import.Rivalries.Select(static r => r.ToString())).Concat(import.Lapsed.Select(static c => c.ToString())));

    private static LeadImport Of(LeadPrecedence rule, params LeadClaim[] claims) => LeadImport.Of(claims, Day, new LeadTerms(7, 30, 45, 180, 30, rule));
}
