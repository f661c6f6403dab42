namespace CustomerTiering.Rules;

/// <summary>Edits of a rule set, whatever it decides.</summary>
internal interface IRuleSetEdit
{
    /// <summary>Gets the area.</summary>
    IRuleArea Area { get; }

    /// <summary>Gets a value indicating whether anything was edited.</summary>
    bool IsEdited { get; }
}
