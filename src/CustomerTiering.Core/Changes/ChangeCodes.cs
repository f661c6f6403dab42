namespace CustomerTiering.Changes;

/// <summary>The kinds of codes that the section on changes names.</summary>
internal static class ChangeCodes
{
    /// <summary>A kind of event that asks for a review at once.</summary>
    public const string Event = "event";
}
