namespace CustomerTiering.NRules.HostRules;

/// <summary>What came of running a host's NRules rules of one set on one case.</summary>
internal interface IHostRun
{
    /// <summary>Tells whether a rule yielded an outcome. Throws what the rule threw.</summary>
    bool Holds(int index);
}
