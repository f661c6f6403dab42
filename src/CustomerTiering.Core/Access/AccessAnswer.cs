namespace CustomerTiering.Access;

/// <summary>Whether somebody may do something with a part of a customer's file.</summary>
public enum AccessAnswer
{
    /// <summary>No: a rule denies it, or none says anything.</summary>
    Denied,

    /// <summary>Not without leave, which is asked of somebody.</summary>
    Ask,

    /// <summary>Yes.</summary>
    Allowed,
}
