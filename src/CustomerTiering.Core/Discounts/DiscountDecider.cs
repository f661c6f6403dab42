namespace CustomerTiering.Discounts;

/// <summary>Decides the discounts area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class DiscountDecider
{
    private readonly TieringEngine _engine;

    internal DiscountDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public DiscountPolicy Policy => _engine.Policy.Discounts;
}
