namespace CustomerTiering.Rules;

/// <summary>What a rule set does where several rules hold; names and meaning as in DMN.</summary>
public enum HitPolicy
{
    /// <summary>The first rule in order that holds; later ones are not looked at.</summary>
    First,

    /// <summary>At most one rule may hold; two are an error.</summary>
    Unique,

    /// <summary>All rules that hold.</summary>
    Collect,
}
