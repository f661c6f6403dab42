namespace CustomerTiering.Care;

/// <summary>An alert with the rule that raised it. Immutable.</summary>
public sealed class RaisedAlert
{
    internal RaisedAlert(string rule, CareAlert alert)
    {
        Rule = rule;
        Alert = alert;
    }

    /// <summary>Gets the id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets who is told, and whether an order waits.</summary>
    public CareAlert Alert { get; }
}
