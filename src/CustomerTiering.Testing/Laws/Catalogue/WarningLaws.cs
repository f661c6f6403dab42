using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>What holds for warnings.</summary>
internal static class WarningLaws
{
    private const string Term = "warnings";

    public static GradingLaw AWarningChangesNoProposal { get; } = GradingLaw.OnEach(
        "a-warning-changes-no-proposal",
        "A warning changes no proposal: by the same policy without its warnings the customer would get the same tier, approved by the same roles, those aside that are asked because of the warning.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            if (view.Warnings.Count == 0)
                return LawFinding.DoesNotConcern;

            var without = subject.WithoutWarnings.Decide(request);
            return Proposal(view) == Proposal(without) && AreAskedAlike(subject.Policy, view, without) ? LawFinding.Holds
                : LawFinding.Broken(
                    $"{Outcomes.Told(subject, view)}\nWithout its warnings the customer {subject.Words.Outcome(without)}.\nWarned it qualifies for {subject.Words.Tier(view.Qualified)}, and {Asked(view)}; not warned for {subject.Words.Tier(without.Qualified)}, and {Asked(without)}.",
                    view,
                    without);
        },
        static subject => subject.Policy.Tiers.Warnings.Count == 0 ? "the policy warns of nothing"
            : LooksAtWarnings(subject.Policy.Changes.Verdicts.Select(static r => r.Condition)) || LooksAtWarnings(subject.Policy.Changes.Limits.Select(static r => r.Condition)) ? "a verdict or a limit of the policy looks at warnings"
            : null);

    private static string Proposal(DecisionView v)
        => $"{v.Score} {v.Scored} {v.Qualified} {v.Proposed} {v.Change} {v.BoundsConflict} {v.PeriodsBelow} {v.Next.Tier} {v.Next.Since} {v.Next.PeriodsBelow}";

    /// <summary>Where a tier that stays is only warned of, approval rules are asked because of the warning alone.</summary>
    private static bool AreAskedAlike(TieringPolicy policy, DecisionView view, DecisionView without)
    {
        if (view.Change == ChangeKind.Hold && !view.BoundsConflict)
            return true;

        return LooksAtWarnings(policy.Changes.Approvals.Select(static r => r.Condition))
            ? !without.Approvers.Except(view.Approvers).Any()
            : without.Approvers.SequenceEqual(view.Approvers);
    }

    private static bool LooksAtWarnings(IEnumerable<Condition> conditions)
        => conditions.SelectMany(ComparedValues.In).Any(static c => c.Subject is Operand.Member member && ConditionPrinter.Path(member) == Term);

    private static string Asked(DecisionView view) => view.Approvers.Count == 0 ? "nobody approves" : $"{string.Join(", ", view.Approvers)} must approve";
}
