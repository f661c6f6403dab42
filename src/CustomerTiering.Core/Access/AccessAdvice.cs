using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Access;

/// <summary>Warns of access rules that do what their keeper may not have meant.</summary>
internal static class AccessAdvice
{
    /// <summary>Warns where leave is asked for and never ends (key accounts art. 9: nobody reads or copies without leave).</summary>
    public static void Advise(AccessPolicy access, ApprovalPolicy approvals, PolicyWarnings warnings)
    {
        if (!access.Rules.Any(static r => Asks(r.Outcome.Tree)) || approvals.Find(ApprovalKinds.Access)?.Deadlines.ValidForDays is not null)
            return;

        warnings.Add("$.access.rules", $"ask for leave that never ends, since kind `{ApprovalKinds.Access}` of `approvals` says not for how long it holds", $"write `validForDays` for kind `{ApprovalKinds.Access}` under `approvals`");
    }

    private static bool Asks(Operand? outcome) => outcome switch
    {
        Operand.Constant { Value: AccessVerdict verdict } => verdict.AskOf is not null,
        Operand.Call call => call.Method.Name == nameof(AccessVerdict.Ask),
        _ => false,
    };
}
