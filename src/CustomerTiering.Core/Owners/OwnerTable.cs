using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Book;
using CustomerTiering.Texts;

namespace CustomerTiering.Owners;

/// <summary>Writes what the owners section states beside its rules into the rule book: order, capacity, fallback, approvals and the terms of leads.</summary>
internal sealed class OwnerTable(TieringPolicy policy, PolicyTexts texts)
{
    private static readonly string[] Columns = ["setting", "value", "clause", "basis"];
    private readonly OwnerPolicy _owners = policy.Owners;

    public IEnumerable<RuleBookTable> Write()
    {
        if (_owners.Eligibility.Count == 0 && _owners.Leads is null)
            yield break;

        yield return new RuleBookTable("owners", texts.Say("book.owners"), null, [.. Columns.Select(c => texts.Say($"book.{c}"))], [.. Rows().Where(static r => r[1].Length > 0)], isPart: false);
    }

    private IEnumerable<string[]> Rows()
    {
        var (capacity, fallback, approvals) = (_owners.Capacity, _owners.Fallback, _owners.Approvals);
        yield return Row("order", texts.List(_owners.Order.Select(o => texts.Word(o))), _owners.Clause);
        yield return Row("keeps", texts.Say(_owners.KeepsOwner ? "book.owners.keeps.while-eligible" : "book.owners.keeps.by-order"), _owners.Clause);
        yield return Row("weights", texts.List(policy.Tiers.Ladder.Where(t => capacity.Weights.ContainsKey(t.Code)).Select(t => Pair(texts.Tier(t), capacity.Weights[t.Code]))), capacity.Clause, capacity.Basis);
        yield return Row("capacity", texts.List(capacity.ByRole.Select(r => Pair(texts.Role(r.Key), r.Value))), capacity.Clause, capacity.Basis);
        yield return Row("fallback", texts.List(fallback.Roles.Select(texts.Role)), fallback.Clause, fallback.Basis);
        yield return Row("last", fallback.Last is { } last ? texts.Role(last) : string.Empty, fallback.Clause, fallback.Basis);
        yield return Row("change", approvals.Change is { } change ? texts.Role(change) : string.Empty, _owners.Clause);
        yield return Row("exception", approvals.Exception is { } exception ? texts.Role(exception) : string.Empty, _owners.Clause);
        foreach (var row in Leads())
            yield return row;
    }

    private IEnumerable<string[]> Leads()
    {
        if (_owners.Leads is not { } leads)
            yield break;

        foreach (var (term, days) in new[] { ("first-activity", leads.FirstActivityWithinDays), ("idle", leads.IdleAfterDays), ("return", leads.ReturnAfterDays), ("protection", leads.ProtectionDays), ("wait", leads.WaitDays) })
            yield return Row($"leads.{term}", texts.Value(days, Units.Days), leads.Clause, leads.Basis);
        yield return Row("leads.rivals", texts.Word(leads.Rivals), leads.Clause, leads.Basis);
    }

    private string Pair(string name, decimal value) => texts.Say("book.entry", ("name", name), ("value", texts.Value(value)));

    private string[] Row(string setting, string value, string? clause, Basis? basis = null)
        => [texts.Say($"book.owners.{setting}"), value, clause is null ? string.Empty : texts.ClauseName(clause), basis is { } b ? texts.Word(b) : string.Empty];
}
