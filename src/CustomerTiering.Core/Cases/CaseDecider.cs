namespace CustomerTiering.Cases;

/// <summary>Decides the cases area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class CaseDecider
{
    private readonly TieringEngine _engine;

    internal CaseDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public CasePolicy Policy => _engine.Policy.Cases;
}
