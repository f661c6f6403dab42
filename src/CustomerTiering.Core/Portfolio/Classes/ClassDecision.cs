using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>Which class a customer has on each axis, and what is done for it (cement sales art. 6, 15). Immutable.</summary>
public sealed class ClassDecision : AreaDecision
{
    private readonly Answer<ClassCase, AxisPlace> _answer;

    internal ClassDecision(TieringEngine engine, Answer<ClassCase, AxisPlace> answer)
        : base(engine, "portfolio.classes", answer.Case.Facts.Id, answer.Case.AsOf, [answer])
    {
        _answer = answer;
        Places = [.. answer.Outcomes.GroupBy(static p => p.Axis).Select(static g => g.First()).OrderBy(p => engine.Policy.Portfolio.Axes.TakeWhile(a => a.Id != p.Axis).Count())];
    }

    /// <summary>Gets the class on each axis on which a rule hit, in the order of the policy's axes.</summary>
    public IReadOnlyList<AxisPlace> Places { get; }

    /// <summary>Gets the axes on which no rule hit, in the order of the policy.</summary>
    public IReadOnlyList<ClassAxis> Unclassed => [.. Policy.Portfolio.Axes.Where(a => ClassOn(a.Id) is null)];

    /// <summary>Gets what is done for the customer by its classes, axis by axis.</summary>
    public IReadOnlyList<ClassMeasure> Measures => [.. Places.SelectMany(p => Policy.Portfolio.FindAxis(p.Axis)?.Find(p.Class)?.Measures ?? [])];

    /// <summary>Gives the id of the class on an axis; null where no rule hit on it.</summary>
    /// <param name="axis">The id of the axis.</param>
    public string? ClassOn(string axis) => Places.Where(p => p.Axis == axis).Select(static p => p.Class).FirstOrDefault();

    private protected override void Record(CanonicalObject record) => record
        .Add("facts", FactsRecord.HashOf(_answer.Case.Facts))
        .Add("tier", _answer.Case.CurrentTier?.Code)
        .Add("gradedChange", _answer.Case.GradedChange is { } change ? ConditionPrinter.Words(change.ToString()) : null)
        .Add("places", Places.Select(static p => new CanonicalObject().Add("axis", p.Axis).Add("class", p.Class)));

    private protected override string Headline(PolicyTexts texts)
        => texts.Say("portfolio.classes.headline", ("customer", Subject), ("classes", Places.Count == 0 ? texts.Say("portfolio.classes.none") : texts.List(Places.Select(p => PlaceName.Of(texts, p.Axis, p.Class)))));

    private protected override void Explain(ExplanationText text)
    {
        text.Add("class-measures", Measures.Select(m => text.Texts.In(m.Names) ?? m.Id));
        text.Add("unclassed", Unclassed.Select(a => text.Texts.In(a.Names) ?? a.Id));
    }
}
