namespace CustomerTiering.Customers;

/// <summary>What kind of value a fact has.</summary>
public enum FactKind
{
    /// <summary>A decimal number: an amount, a count, a share, points.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of a set of codes, such as a region; compared by its characters.</summary>
    Code,
}
