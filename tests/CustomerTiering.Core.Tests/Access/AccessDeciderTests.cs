using System;
using System.Linq;
using System.Reflection;
using CustomerTiering.Approvals;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.People;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using NodaTime;
using Xunit;

namespace CustomerTiering.Access;

/// <summary>Denial before asking, asking before leave, nothing said is denied, and no fact is looked at.</summary>
public sealed class AccessDeciderTests
{
    private static readonly OffsetDateTime Now = new(new LocalDateTime(2026, 7, 1, 23, 30), Offset.FromHours(8));
    private static readonly Roster People = new([new Person("ann", "head"), new Person("bob", "clerk"), new Person("cyd")]);

    [Theory]
    [InlineData("", AccessAnswer.Denied)]
    [InlineData("allow", AccessAnswer.Allowed)]
    [InlineData("allow ask", AccessAnswer.Ask)]
    [InlineData("ask allow", AccessAnswer.Ask)]
    [InlineData("deny allow", AccessAnswer.Denied)]
    [InlineData("allow ask deny", AccessAnswer.Denied)]
    public void A_denial_goes_before_asking_asking_before_leave_and_nothing_said_is_denied(string verdicts, AccessAnswer answer)
        => Assert.Equal(answer, Engine(verdicts).Access.Decide(Request()).Answer);

    [Fact]
    public void All_who_are_to_be_asked_are_named_once_in_the_order_of_the_rules()
    {
        var engine = Engine("ask ask:chief ask");
        var decision = engine.Access.Decide(Request());

        Assert.Equal(["head", "chief"], decision.AskOf);
        Assert.Equal("head, chief", engine.Access.RequestLeave(decision, "L1").Items[0].Item.Route.ToString());
    }

    [Fact]
    public void Leave_is_of_one_person_one_action_and_one_part_and_expires()
    {
        var engine = OnLeave();
        var leave = engine.Access.RequestLeave(engine.Access.Decide(Request()), "L1");
        Assert.Equal(AccessAnswer.Ask, engine.Access.Decide(Request(r => r.Leave = leave)).Answer);

        leave = leave.Apply(new ApproveCommand("ann", "C1", leave.Items[0].Item.Fingerprint), Now.Date, People).Request;
        Assert.Equal((AccessAnswer.Allowed, "L1"), (engine.Access.Decide(Request(r => r.Leave = leave)).Answer, engine.Access.Decide(Request(r => r.Leave = leave)).OnLeave));
        Assert.Equal(AccessAnswer.Ask, engine.Access.Decide(Request(r => (r.Leave, r.Person) = (leave, "cyd"))).Answer);
        Assert.Equal(AccessAnswer.Ask, engine.Access.Decide(Request(r => (r.Leave, r.Action) = (leave, "copy"))).Answer);
        Assert.Equal(AccessAnswer.Ask, engine.Access.Decide(Request(r => (r.Leave, r.Part) = (leave, "terms"))).Answer);
        Assert.Equal(AccessAnswer.Ask, engine.Access.Decide(Request(r => (r.Leave, r.Customer) = (leave, "C2"))).Answer);
        Assert.Equal(AccessAnswer.Allowed, engine.Access.Decide(Request(r => (r.Leave, r.At) = (leave, Later(4)))).Answer);
        Assert.Equal(AccessAnswer.Ask, engine.Access.Decide(Request(r => (r.Leave, r.At) = (leave, Later(5)))).Answer);
    }

    [Fact]
    public void Nobody_gives_leave_to_themselves()
    {
        var engine = OnLeave();
        var leave = engine.Access.RequestLeave(engine.Access.Decide(Request(static r => r.Person = "ann")), "L1");

        Assert.Equal(ApprovalRefusalReason.OwnRequest, leave.Apply(new ApproveCommand("ann", "C1", leave.Items[0].Item.Fingerprint), Now.Date, People).Refusal!.Reason);
    }

    [Fact]
    public void Leave_is_not_asked_for_where_the_answer_is_not_to_ask()
    {
        var engine = Engine("deny");
        Assert.StartsWith("`bob` is denied here", Assert.Throws<ArgumentException>(() => engine.Access.RequestLeave(engine.Access.Decide(Request()), "L1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_and_a_part_that_the_policy_does_not_know_are_refused_with_the_nearest()
    {
        Assert.Equal("customer `C1`: action `raed` is not known; did you mean `read`?", Assert.Throws<DecisionInputException>(static () => Engine("allow").Access.Decide(Request(static r => r.Action = "raed"))).Message);
        Assert.Equal("customer `C1`: part `term` is not known; did you mean `terms`?", Assert.Throws<DecisionInputException>(static () => Engine("allow").Access.Decide(Request(static r => r.Part = "term"))).Message);
    }

    [Fact]
    public void The_day_is_that_of_the_moments_own_offset()
    {
        var host = new AccessRequestBuilder { Person = "bob", Customer = "C1", Action = "read", Part = "basic", Roster = People }.HappeningAt(new DateTimeOffset(2026, 7, 1, 23, 30, 0, TimeSpan.FromHours(8))).Build();

        Assert.Equal(new LocalDate(2026, 7, 1), Engine("allow").Access.Decide(host).AsOf);
        Assert.Equal(Now, host.At);
    }

    [Fact]
    public void A_request_that_lacks_something_says_all_of_it_at_once()
    {
        Assert.Equal(
            "the request cannot be made: `Person` is missing; `Customer` is missing; `Action` is missing; `Part` is missing; `At` is missing, set it or call `HappeningAt`; `Roster` is null, use `Roster.Empty`",
            Assert.Throws<InvalidOperationException>(static () => new AccessRequestBuilder { Action = " ", Roster = null! }.Build()).Message);
        Assert.Equal(
            "the request cannot be made: `At` is missing, set it or call `HappeningAt`",
            Assert.Throws<InvalidOperationException>(static () => Request(static r => r.At = default)).Message);
    }

    [Fact]
    public void A_policy_without_the_section_knows_no_action_and_so_allows_nothing()
        => Assert.Throws<DecisionInputException>(static () => TieringEngine.Create(Presets.ServiceLevels).Access.Decide(Request()));

    [Fact]
    public void A_rule_has_no_way_to_a_fact_of_the_customer()
    {
        Assert.DoesNotContain(typeof(AccessCase).GetProperties(), static p => p.PropertyType == typeof(CustomerFacts));
        Assert.DoesNotContain(typeof(AccessRequest).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), static p => p.PropertyType == typeof(CustomerFacts));
        Assert.All(Presets.Ids.SelectMany(static id => ((IRuleSet)Presets.Find(id).Access.Rules).Readable()), static r => Assert.Empty(FactKeys.In(r.Condition)));
    }

    [Fact]
    public void A_rule_of_a_host_that_gets_the_empty_file_finds_nothing_in_it()
    {
        var seen = -1;
        var engine = TieringEngine.Create(Policy(string.Empty), b => b.AddIndicatorsOf(Policy(string.Empty)).EditRules(r => r.For(Areas.Access).Add(new Rule<AccessCase, AccessVerdict>(
            "spy", "looks", new OpaqueLogic<AccessCase, AccessVerdict>("spies", "allows", "1", (in AccessCase c) => (seen = ((IRuleCase)c).Facts.Known.Count) == 0, (in AccessCase _) => AccessVerdict.Allow)))));

        Assert.Equal(AccessAnswer.Allowed, engine.Access.Decide(Request()).Answer);
        Assert.Equal(0, seen);
    }

    [Fact]
    public void Every_answer_is_explained_in_three_languages()
    {
        var engine = OnLeave();
        var decision = engine.Access.Decide(Request());

        Assert.Contains("bob, reading, basics of C1: not without leave, which is asked of: head", engine.Explain(decision, "en"), StringComparison.Ordinal);
        Assert.Contains("bob对C1的“basics”进行“reading”：未经许可不得进行，须向以下角色申请：head", engine.Explain(decision, "zh-Hans"), StringComparison.Ordinal);
        Assert.Contains("須向以下角色申請", engine.Explain(decision, "zh-Hant"), StringComparison.Ordinal);
        Assert.Contains("denied, since no rule allows it", Engine("").Access.Decide(Request()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_says_who_what_when_and_by_which_rule_and_holds_no_fact()
    {
        var entry = Engine("allow").Access.Decide(Request(static r => r.Purpose = "call")).EntryAfter(null);

        Assert.Matches(
            """^\{"action":"read","answer":"allowed","askOf":\[\],"at":"2026-07-01T15:30:00Z","customer":"C1","format":1,"part":"basic","person":"bob","policy":\{"hash":"[0-9a-f]{64}","id":"shop","version":"1"\},"purpose":"call","rules":\[\{"clause":"9","rule":"r0"\}\]\}$""",
            entry.ToRecord());
    }

    [Fact]
    public void The_register_chains_so_that_no_record_is_changed_taken_out_moved_or_cut_off_unseen()
    {
        var engine = Engine("allow");
        var first = engine.Access.Decide(Request()).EntryAfter(null);
        var second = engine.Access.Decide(Request(static r => r.Person = "cyd")).EntryAfter(first);
        var third = engine.Access.Decide(Request(static r => r.Action = "copy")).EntryAfter(second);
        string[] records = [first.ToRecord(), second.ToRecord(), third.ToRecord()];

        Assert.Null(AccessRegister.Check(records, third.Hash));
        Assert.Null(AccessRegister.Check([]));
        Assert.StartsWith("record 2 does not follow", AccessRegister.Check([records[0].Replace("bob", "eve", StringComparison.Ordinal), records[1], records[2]]), StringComparison.Ordinal);
        Assert.StartsWith("record 2 does not follow", AccessRegister.Check([records[0], records[2]]), StringComparison.Ordinal);
        Assert.StartsWith("record 1 does not follow", AccessRegister.Check([records[1], records[0]]), StringComparison.Ordinal);
        Assert.StartsWith("record 2 does not follow", AccessRegister.Check([records[0], "no record"]), StringComparison.Ordinal);
        Assert.Contains("the end is missing", AccessRegister.Check([records[0], records[1]], third.Hash), StringComparison.Ordinal);
    }

    private static OffsetDateTime Later(int days) => new(Now.LocalDateTime.PlusDays(days), Now.Offset);

    private static AccessRequest Request(Action<AccessRequestBuilder>? change = null)
    {
        var builder = new AccessRequestBuilder { Person = "bob", Customer = "C1", Action = "read", Part = "basic", Roster = People, At = Now };
        change?.Invoke(builder);
        return builder.Build();
    }

    private static TieringEngine OnLeave() => Create("""
        { "id": "ask", "clause": "9", "when": { "access": "has-leave", "is": false }, "then": { "askOf": "head" } },
        { "id": "leave", "clause": "9", "when": { "access": "has-leave", "is": true }, "then": { "access": "allow" } }
        """);

    private static TieringEngine Engine(string verdicts) => Create(string.Join(",\n", verdicts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static (v, i) =>
        $$"""{ "id": "r{{i}}", "clause": "9", "when": { "access": "person", "unknown": false }, "then": {{(v.StartsWith("ask", StringComparison.Ordinal) ? $"{{ \"askOf\": \"{(v.Contains(':', StringComparison.Ordinal) ? v[4..] : "head")}\" }}" : $"{{ \"access\": \"{v}\" }}")}} }""")));

    private static TieringEngine Create(string rules) => TieringEngine.Create(Policy(rules), static b => b.AddIndicatorsOf(TieringPolicy.Parse(MinimalPolicy.Text)));

    private static TieringPolicy Policy(string rules) => TieringPolicy.Parse(MinimalPolicy.Text.Replace("\"changes\": {", $$"""
        "approvals": { "kinds": [ { "kind": "access", "validForDays": 5 } ] },
        "access": {
          "actions": [ { "id": "read", "names": { "en": "reading" } }, { "id": "copy", "names": { "en": "copying" } } ],
          "parts": [ { "id": "basic", "names": { "en": "basics" }, "facts": [ "region" ] }, { "id": "terms" } ],
          "rules": [ {{rules}} ]
        },
        "changes": {
        """, StringComparison.Ordinal));
}
