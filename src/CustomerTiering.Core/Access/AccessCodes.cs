namespace CustomerTiering.Access;

/// <summary>The kinds of codes that the access section names.</summary>
internal static class AccessCodes
{
    /// <summary>Something done with a customer's file.</summary>
    public const string Action = "action";

    /// <summary>A part of a customer's file.</summary>
    public const string Part = "part";
}
