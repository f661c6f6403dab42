using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>What keeps decisions fair: who a customer is does not matter, and what is not known is not held against it.</summary>
internal static class FairnessLaws
{
    private static readonly string[] Ids = ["A", "C2", "9", "ZHONG-HUA-TRADING-CO-LTD", "客户"];

    public static GradingLaw TheIdDoesNotMatter { get; } = GradingLaw.On(
        "the-id-does-not-matter",
        "Two customers of whom the same is known are treated the same: the id does not matter.",
        static (subject, _) => Arb.From(
            from request in DecisionRequestGen.For(subject.Policy).Generator
            from id in Gen.Elements(Ids)
            select (Request: request, Id: id),
            c => DecisionRequestGen.For(subject.Policy).Shrinker(c.Request).Select(r => (r, c.Id))),
        static (subject, c) =>
        {
            var (one, other) = (subject.Decide(c.Request), subject.Decide(c.Request.With(c.Request.Facts.WithId(c.Id))));
            return Outcomes.Text(one) == Outcomes.Text(other) ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, one)}\nCustomer {c.Id}, of whom the same is known, {subject.Words.Outcome(other)}.", one, other);
        });

    public static GradingLaw WhatMustNotMatterDoesNot { get; } = GradingLaw.On(
        "what-must-not-matter-does-not",
        "A fact that the host has named as one that must not matter, such as a region, changes nothing about a decision.",
        static (subject, options) => ChangedFactGen.Other(subject.Policy, [.. options.MustNotMatter]),
        static (subject, changed) =>
        {
            var (before, after) = (subject.Decide(changed.Request), subject.Decide(changed.Changed));
            return Outcomes.Text(before) == Outcomes.Text(after) ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, changed, before, after)}\n{Capital(subject.Words.Name(changed.Key))} must not matter.", before, after);
        },
        static (_, options) => options.MustNotMatter.Count > 0 ? null : "no fact is named in `LawOptions.MustNotMatter`");

    public static GradingLaw AMissingFactDemotesNobody { get; } = GradingLaw.On(
        "a-missing-fact-demotes-nobody",
        "No rule that looks at a fact takes a customer down while the fact is not known, unless it would do so whatever the fact were.",
        static (subject, _) => MissingFacts(subject),
        static (subject, missing) =>
        {
            var view = subject.Decide(missing.Request);
            if (view.Current is null || view.Score is null)
                return LawFinding.DoesNotConcern;
            if (view.HitsOf(Areas.ChangeVerdicts).FirstOrDefault() is not { } hit || !TakesDown(view, hit) || !FactKeys.In(hit.Condition).Contains(missing.Key))
                return LawFinding.Holds;

            var spared = ChangedFactGen.AllOf(missing.Key, new FactValues(subject.Bounds))
                .Where(static v => v is not null)
                .Select(v => new ChangedFact(missing.Request, missing.Key, v))
                .Select(known => (Known: known, View: subject.Decide(known.Changed)))
                .Where(o => IsPassed(hit, o.View) && Outcomes.Rank(o.View) > Outcomes.Rank(view))
                .OrderByDescending(static o => Outcomes.Rank(o.View))
                .FirstOrDefault();
            return spared.View is null ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, spared.Known, view, spared.View)}\nIts {subject.Words.Name(missing.Key)} is merely not known, and that must not take it down.", view, spared.View);
        },
        static (subject, _) => subject.Policy.Changes.Verdicts.Any(static r => FactKeys.In(r.Condition).Any()) ? null : "no verdict of the policy looks at a fact");

    private static Arbitrary<ChangedFact> MissingFacts(GradingSubject subject)
    {
        var requests = DecisionRequestGen.For(subject.Policy);
        var keys = subject.Policy.Changes.Verdicts.SelectMany(static r => FactKeys.In(r.Condition)).Distinct().ToArray();
        return Arb.From(
            from key in Gen.Elements(keys)
            from request in requests.Generator
            select new ChangedFact(request.With(request.Facts.WithFact(key, null)), key, null),
            missing => requests.Shrinker(missing.Request).Select(r => new ChangedFact(r, missing.Key, null)));
    }

    private static bool TakesDown(DecisionView view, RuleHit hit)
        => (ChangeVerdict)hit.Value is var verdict && (verdict.Kind == ChangeKind.Exit || (verdict.To is { } to && view.Current is { } current && to < current))
            && view.Change is ChangeKind.Demote or ChangeKind.Exit;

    /// <summary>The rule was looked at and did not hit: no verdict hit, or one behind it in the order.</summary>
    private static bool IsPassed(RuleHit hit, DecisionView other)
    {
        var order = hit.Set.Rules.Select(static r => r.Id).ToList();
        return other.HitsOf(Areas.ChangeVerdicts).FirstOrDefault() is not { } now || order.IndexOf(now.Rule.Id) > order.IndexOf(hit.Rule.Id);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
