using CustomerTiering.Policies;

namespace CustomerTiering.Rules.Structured;

/// <summary>Reads where a number comes from.</summary>
internal static class BasisReader
{
    /// <summary>The words for a basis.</summary>
    public static readonly string[] Words = ["policy", "example", "default"];

    public static Basis? Read(PolicyObject o) => o.OneOf("basis", Words) switch
    {
        "policy" => Basis.Policy,
        "example" => Basis.Example,
        "default" => Basis.Default,
        _ => null,
    };
}
