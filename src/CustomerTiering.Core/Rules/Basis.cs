namespace CustomerTiering.Rules;

/// <summary>Where a number comes from.</summary>
public enum Basis
{
    /// <summary>The policy's text says it firmly.</summary>
    Policy,

    /// <summary>The policy's text gives it as an example.</summary>
    Example,

    /// <summary>The text is silent; whoever wrote the policy file chose it.</summary>
    Default,
}
