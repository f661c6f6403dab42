namespace CustomerTiering.Customers;

/// <summary>Whether somebody has checked a fact (foreign trade 4.2: customers give true and complete information).</summary>
public enum Verification
{
    /// <summary>Nothing is said about it; the fact is taken as it is.</summary>
    NotStated,

    /// <summary>The fact was checked and holds.</summary>
    Verified,

    /// <summary>The fact should be checked and has not been.</summary>
    Unverified,

    /// <summary>The fact was checked and is false.</summary>
    Refuted,
}
