using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Takes each access rule out of each preset and sees that somebody then gets another answer or another reason: no rule is idle.</summary>
public class AccessRulesAreNotIdleTests
{
    private const string Owner = "the owner";
    private static readonly LocalDate Day = new(2026, 7, 1);

    public static IEnumerable<object[]> Rules
        => from id in Presets.Ids
           from rule in Presets.Find(id).Access.Rules
           select new object[] { id, rule.Id };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Without_the_rule_somebody_is_answered_otherwise(string preset, string rule)
    {
        var with = TieringEngine.Create(Presets.Find(preset));
        var without = TieringEngine.Create(Presets.Find(preset), b => b.EditRules(r => r.For(Areas.Access).Remove(rule)));

        Assert.Contains(Trials(with), t => with.Access.Decide(t).ToString() != without.Access.Decide(t).ToString());
    }

    private static IEnumerable<AccessRequest> Trials(TieringEngine engine)
    {
        var roster = new Roster([new Person(Owner), new Person("colleague"), .. engine.Policy.Roles.Select(static r => new Person(r.Id, r.Id))]);
        foreach (var person in engine.Policy.Roles.Select(static r => r.Id).Concat([Owner, "colleague", "stranger"]))
        {
            foreach (var (action, part) in engine.Policy.Access.Actions.SelectMany(a => engine.Policy.Access.Parts.Select(p => (a.Id, p.Id))))
            {
                yield return Request(null);
                if (engine.Access.Decide(Request(null)) is { Answer: AccessAnswer.Ask } asked)
                    yield return Request(Approved(engine.Access.RequestLeave(asked, "L1"), roster));

                AccessRequest Request(ApprovalRequest? leave) => new AccessRequestBuilder
                {
                    Person = person,
                    Customer = "C1",
                    Owner = Owner,
                    Action = action,
                    Part = part,
                    Roster = roster,
                    Leave = leave,
                    At = Day.At(new LocalTime(9, 0)).WithOffset(Offset.FromHours(8)),
                }.Build();
            }
        }
    }

    private static ApprovalRequest Approved(ApprovalRequest leave, Roster roster)
        => leave.Items.Single().Item is var item
            ? item.Route.Stages.SelectMany(static s => s.Roles).Aggregate(leave, (l, role) => l.Apply(new ApproveCommand(role, item.Id, item.Fingerprint), Day, roster).Request)
            : leave;
}
