namespace CustomerTiering.Portfolio.Groups;

/// <summary>Why customers look like one.</summary>
public enum DuplicateReason
{
    /// <summary>They have the same tax number.</summary>
    TaxId,

    /// <summary>They have the same name, legal form, spaces and punctuation aside.</summary>
    Name,
}
