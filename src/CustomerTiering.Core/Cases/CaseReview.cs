using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>What is to be done about a case at a moment: whom to tell, what to recommend, what marks it, and what is overdue. Immutable.</summary>
public sealed class CaseReview : AreaDecision
{
    private readonly CaseOffice _office;
    private readonly List<CaseRoute> _routes;

    internal CaseReview(TieringEngine engine, CustomerCase @case, Instant at, CaseOffice office, IReadOnlyList<CaseBreach> breaches, Answer<CaseSituation, CaseRoute> answer)
        : base(engine, "cases", @case.Id, answer.Case.AsOf, [answer])
    {
        _office = office;
        Case = @case;
        At = at;
        Breaches = breaches;
        _routes = [.. answer.Outcomes.Distinct()];
    }

    /// <summary>Gets the case.</summary>
    public CustomerCase Case { get; }

    /// <summary>Gets the moment.</summary>
    public Instant At { get; }

    /// <summary>Gets what is overdue at the moment.</summary>
    public IReadOnlyList<CaseBreach> Breaches { get; }

    /// <summary>Gets the roles that are to be told and have not been, each once, in the order of the rules.</summary>
    public IReadOnlyList<string> ToTell => [.. Of(CaseRouteKind.Tell).Except(Case.Told)];

    /// <summary>Gets the steps that should be called for and have not been in this round, each once, in the order of the rules.</summary>
    public IReadOnlyList<string> Recommended
        => [.. Of(CaseRouteKind.Recommend).Where(step => !Case.Tasks.Any(t => t.Step.Id == step && t.Round == Case.Reopenings))];

    /// <summary>Gets what marks the case, each once, in the order of the rules.</summary>
    public IReadOnlyList<string> Flags => [.. Of(CaseRouteKind.Flag)];

    private protected override void Record(CanonicalObject record) => record
        .Add("at", CaseDesk.Iso(At))
        .Add("case", Sha256Hex.Of(Case.ToRecord()))
        .Add("tell", ToTell)
        .Add("recommend", Recommended)
        .Add("flags", Flags)
        .Add("overdue", Breaches.Select(static b => new CanonicalObject().Add("step", b.Step).Add("round", b.Round).Add("since", CaseDesk.Iso(b.Since)).Add("waitingFor", b.WaitingFor)));

    private protected override string Headline(PolicyTexts texts) => new CaseWords(Case, _office.DayOf, texts).Headline();

    private protected override void Explain(ExplanationText text)
    {
        var words = new CaseWords(Case, _office.DayOf, text.Texts);
        text.Add("overdue", Breaches.Select(words.Breach));
        text.Add("to-do", [.. ToTell.Select(words.Tell), .. Recommended.Select(words.Recommend), .. Flags.Select(words.Flag)]);
    }

    private IEnumerable<string> Of(CaseRouteKind kind) => _routes.Where(r => r.Kind == kind).Select(static r => r.Id);
}
