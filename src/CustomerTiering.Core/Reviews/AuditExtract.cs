using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Changes;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Reviews;

/// <summary>
/// The extract that an audit works from, in the three parts of foreign trade 5.1: grading, the management of information, and spending; also
/// what a supervision group (service levels) or a bulletin (key accounts art. 5) starts from. Names customers by id alone. Immutable.
/// </summary>
public sealed class AuditExtract
{
    private readonly TieringEngine _engine;

    private AuditExtract(TieringEngine engine, IReadOnlyList<Decision> decisions, LocalDate asOf, IReadOnlyList<SpendingLine> spending)
    {
        _engine = engine;
        AsOf = asOf;
        Spending = spending;
        Customers = decisions.Count;
        InTier = [.. engine.Policy.Tiers.Ladder.Select(t => new KeyValuePair<string, int>(t.Code, decisions.Count(d => d.CurrentTier == t)))];
        WithoutTier = IdsWhere(decisions, static d => d.CurrentTier is null);
        NotGradable = IdsWhere(decisions, static d => d.Change == ChangeKind.NotGradable);
        Pinned = IdsWhere(decisions, d => d.Standing.Pin is { } pin && asOf < pin.Expires);
        Differing = IdsWhere(decisions, static d => d.QualifiedTier is { } qualified && d.CurrentTier is { } current && qualified != current);
        Overdue = engine.Policy.Changes.CycleMonths is { } months
            ? IdsWhere(decisions, d => d.Standing.LastReviewOn is not { } last || last.PlusMonths(months) <= asOf)
            : [];
        var files = decisions.Select(d => CompletenessReport.Of(d.Facts, engine.Policy.FactGroups, asOf)).ToList();
        Groups = [.. engine.Policy.FactGroups.Select((g, i) => new GroupAudit(g, [.. files.Select(f => f.Groups[i])]))];
        Incomplete = [.. files.Where(static f => !f.IsComplete).Select(static f => f.Customer).OrderBy(static id => id, StringComparer.Ordinal)];
    }

    /// <summary>Gets the day of the extract.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets how many customers were looked at.</summary>
    public int Customers { get; }

    /// <summary>Gets how many customers each tier has, best tier first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> InTier { get; }

    /// <summary>Gets who has no tier, by id in ordinal order, as all lists of customers here.</summary>
    public IReadOnlyList<string> WithoutTier { get; }

    /// <summary>Gets of whom too little is known to grade.</summary>
    public IReadOnlyList<string> NotGradable { get; }

    /// <summary>Gets whose tier was set by hand and is still in force.</summary>
    public IReadOnlyList<string> Pinned { get; }

    /// <summary>Gets who would qualify today for another tier than the one it has.</summary>
    public IReadOnlyList<string> Differing { get; }

    /// <summary>Gets whose last review is a cycle or more ago, or who had none; empty where the policy states no cycle.</summary>
    public IReadOnlyList<string> Overdue { get; }

    /// <summary>Gets how each group of facts is kept, in the order of the policy.</summary>
    public IReadOnlyList<GroupAudit> Groups { get; }

    /// <summary>Gets whose file misses a fact.</summary>
    public IReadOnlyList<string> Incomplete { get; }

    /// <summary>Gets what was planned and spent, by purpose.</summary>
    public IReadOnlyList<SpendingLine> Spending { get; }

    /// <summary>Makes an extract.</summary>
    /// <param name="engine">The engine that grades.</param>
    /// <param name="requests">All customers, each as it is now. Each is decided on for the day with its credit, whatever day and event its request has, and nothing comes of it.</param>
    /// <param name="asOf">The day of the extract.</param>
    /// <param name="spending">What was planned and spent, each purpose once; null for nothing.</param>
    /// <exception cref="ArgumentException">A customer or a purpose stands twice, or a request or a line is null.</exception>
    /// <exception cref="Decisions.DecisionInputException">A standing names what the policy lacks, or the policy is not in force on the day.</exception>
    /// <exception cref="Rules.RuleException">A rule failed on a customer.</exception>
    public static AuditExtract Of(TieringEngine engine, IReadOnlyCollection<DecisionRequest> requests, LocalDate asOf, IEnumerable<SpendingLine>? spending = null)
    {
        Guard.NotNull(engine, nameof(engine));
        if (Guard.NotNull(requests, nameof(requests)).Any(static r => r is null))
            throw new ArgumentException("a request is null; give one for each customer", nameof(requests));
        if (requests.GroupBy(static r => r.Facts.Id).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"customer `{twice.Key}` stands twice; give each once", nameof(requests));

        var given = (spending ?? []).ToList();
        if (given.Exists(static l => l is null))
            throw new ArgumentException("a line of spending is null", nameof(spending));

        var lines = given.OrderBy(static l => l.Purpose, StringComparer.Ordinal).ToList();
        if (lines.GroupBy(static l => l.Purpose).FirstOrDefault(static g => g.Count() > 1) is { } repeated)
            throw new ArgumentException($"purpose `{repeated.Key}` stands twice; sum its amounts", nameof(spending));

        return new AuditExtract(engine, [.. requests.Select(r => engine.Decide(new DecisionRequest(r.Facts, r.Standing, asOf, r.Credit)))], asOf, lines);
    }

    /// <summary>Makes an extract, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Of(TieringEngine, IReadOnlyCollection{DecisionRequest}, LocalDate, IEnumerable{SpendingLine}?)"/>
    /// <exception cref="ArgumentException">A customer or a purpose stands twice, a request or a line is null, or the day has a time of day.</exception>
    public static AuditExtract Of(TieringEngine engine, IReadOnlyCollection<DecisionRequest> requests, DateTime asOf, IEnumerable<SpendingLine>? spending = null)
        => Of(engine, requests, Guard.DateOnly(asOf), spending);

    /// <summary>Gives the extract as Markdown for people to read, a heading for each part.</summary>
    /// <param name="language">The language tag; <c>en</c> for English.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string ToMarkdown(string language = Texts.TextCatalogue.English) => new AuditExtractMarkdown(this, _engine.Languages.In(language)).Write();

    /// <summary>Gives the extract as canonical JSON.</summary>
    public string ToRecord() => Records.RecordHeader.Of(_engine, AsOf)
        .Add("customers", Customers)
        .Add("inTier", InTier.Select(static t => new CanonicalObject().Add("tier", t.Key).Add("customers", t.Value)))
        .Add("withoutTier", WithoutTier)
        .Add("notGradable", NotGradable)
        .Add("pinned", Pinned)
        .Add("differing", Differing)
        .Add("overdue", Overdue)
        .Add("groups", Groups.Select(static g => new CanonicalObject()
            .Add("group", g.Group.Id)
            .Add("facts", g.Facts)
            .Add("missing", g.Missing)
            .Add("stale", g.Stale)
            .Add("enteredLate", g.EnteredLate)
            .Add("doubtful", g.Doubtful)))
        .Add("incomplete", Incomplete)
        .Add("spending", Spending.Select(static l => new CanonicalObject().Add("purpose", l.Purpose).Add("planned", l.Planned).Add("spent", l.Spent)))
        .ToString();

    private static IReadOnlyList<string> IdsWhere(IEnumerable<Decision> decisions, Func<Decision, bool> holds)
        => [.. decisions.Where(holds).Select(static d => d.Customer).OrderBy(static id => id, StringComparer.Ordinal)];
}
