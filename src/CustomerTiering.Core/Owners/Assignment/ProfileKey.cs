using System.Globalization;
using System.Text;
using CustomerTiering.Customers;

namespace CustomerTiering.Owners.Assignment;

/// <summary>Writes what of a customer decides who is eligible: two customers with the same key have the same eligible people.</summary>
internal sealed class ProfileKey(CustomerReads reads)
{
    private readonly StringBuilder _key = new();

    /// <summary>Gets a value indicating whether customers can have the same key; where rules may look at anything, each has its own.</summary>
    public bool AreShared => !reads.IsOpen;

    public string Of(Claim claim)
    {
        if (reads.IsOpen)
            return claim.Customer;

        _key.Clear();
        Add(claim.Needs.Tier?.Code);
        Add(claim.Needs.Region);
        Add(claim.Needs.Language);
        Add(claim.Needs.Skill);
        foreach (var key in reads.Facts)
            Add(Value(claim.Request.Facts, key));
        return _key.ToString();
    }

    /// <summary>The length before each part keeps parts apart, whatever they hold.</summary>
    private void Add(string? part) => _key.Append(part?.Length ?? -1).Append(':').Append(part);

    private static string? Value(CustomerFacts facts, FactKey key) => key switch
    {
        NumberIndicator number => facts[number]?.ToString(CultureInfo.InvariantCulture),
        FlagIndicator flag => facts[flag]?.ToString(),
        CodeIndicator code => facts[code],
        _ => null,
    };
}
