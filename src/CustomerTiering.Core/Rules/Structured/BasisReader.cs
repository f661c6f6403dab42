using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Structured;

/// <summary>Reads where a number comes from.</summary>
internal static class BasisReader
{
    public static Basis? Read(PolicyObject o) => o.OneOf("basis", "policy", "example", "default") switch
    {
        "policy" => Basis.Policy,
        "example" => Basis.Example,
        "default" => Basis.Default,
        _ => null,
    };
}
