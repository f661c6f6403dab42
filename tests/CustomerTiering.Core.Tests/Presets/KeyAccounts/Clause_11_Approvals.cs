using System.Linq;
using CustomerTiering.Approvals;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Approval goes level by level.</summary>
public class Clause_11_Approvals
{
    [Fact]
    public void The_department_approves_first_and_the_general_manager_after_it()
    {
        var request = KeyAccounts.Engine.Approvals.RequestFor(KeyAccounts.Decide(null, KeyAccounts.First), "R1", "seller", KeyAccounts.AsOf);
        var item = request.Items.Single().Item;

        Assert.Equal(ApprovalRefusalReason.NotEntitled, request.Apply(new ApproveCommand("manager", item.Id, item.Fingerprint), KeyAccounts.AsOf, KeyAccounts.People).Refusal!.Reason);
        request = request.Apply(new ApproveCommand("head", item.Id, item.Fingerprint), KeyAccounts.AsOf, KeyAccounts.People).Request;
        request = request.Apply(new ApproveCommand("manager", item.Id, item.Fingerprint), KeyAccounts.AsOf, KeyAccounts.People).Request;
        Assert.Equal(ApprovalStatus.Approved, request.Status);
    }

    [Fact]
    public void Every_kind_of_request_names_clause_and_basis_and_takes_no_deadline_for_the_sources()
        => Assert.All(Presets.Ids.SelectMany(static id => Presets.Find(id).Approvals.Kinds), static k => Assert.True(
            k is { Clause: not null, Basis: not null } && (k.Basis != Rules.Basis.Policy || k.Deadlines is { RemindAfterDays: null, EscalateAfterDays: null, ExpireAfterDays: null, ValidForDays: null }), k.Id));
}
