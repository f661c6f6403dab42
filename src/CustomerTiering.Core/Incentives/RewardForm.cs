namespace CustomerTiering.Incentives;

/// <summary>What form a reward has (foreign trade 4.1).</summary>
public enum RewardForm
{
    /// <summary>Something that is worth money: a bonus, a promotion.</summary>
    Material,

    /// <summary>Recognition: a certificate, public praise.</summary>
    Recognition,
}
