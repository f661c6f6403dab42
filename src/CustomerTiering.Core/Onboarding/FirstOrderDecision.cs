using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Onboarding;

/// <summary>What becomes of a customer's first order, and who completes its file (cement sales art. 8). Immutable.</summary>
public sealed class FirstOrderDecision : AreaDecision
{
    private readonly FirstOrderCase _case;

    internal FirstOrderDecision(TieringEngine engine, Answer<FirstOrderCase, FirstOrderMeasure> answer, IReadOnlyList<FactKey> missing)
        : base(engine, "onboarding.first-orders", answer.Case.Facts.Id, answer.Case.AsOf, [answer])
    {
        (Missing, _case) = (missing, answer.Case);
        var strictest = answer.Outcomes.OrderByDescending(static m => m.Kind).FirstOrDefault();
        (Kind, Handler) = (strictest.Kind, strictest.Handler);
    }

    /// <summary>Gets what becomes of the order.</summary>
    public FirstOrderKind Kind { get; }

    /// <summary>Gets the role that completes the file; null where the order is released without more.</summary>
    public string? Handler { get; }

    /// <summary>Gets the facts of the file that are not known, which the role is to find out.</summary>
    public IReadOnlyList<FactKey> Missing { get; }

    private protected override void Record(CanonicalObject record) => record
        .Add("facts", FactsRecord.HashOf(_case.Facts))
        .Add("admission", _case.Admission is { } admission ? ConditionPrinter.Words(admission.ToString()) : null)
        .Add("measure", ConditionPrinter.Words(Kind.ToString()))
        .Add("handler", Handler)
        .Add("missing", Missing.Select(static k => k.Id));

    private protected override string Headline(PolicyTexts texts)
        => Handler is null
            ? texts.Say("first-order.release", ("customer", Subject))
            : texts.Say(Kind == FirstOrderKind.Hold ? "first-order.hold" : "first-order.flag", ("customer", Subject), ("role", texts.Role(Handler)));

    private protected override void Explain(ExplanationText text) => text.Add("missing-facts", Missing.Select(text.Texts.Fact));
}
