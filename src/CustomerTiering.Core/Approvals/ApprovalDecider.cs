namespace CustomerTiering.Approvals;

/// <summary>Makes requests of what must be approved, and carries out what was. Made by an engine; safe for use by many threads at once.</summary>
public sealed class ApprovalDecider
{
    private readonly TieringEngine _engine;

    internal ApprovalDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public ApprovalPolicy Policy => _engine.Policy.Approvals;
}
