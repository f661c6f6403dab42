using CustomerTiering.Rules;

namespace CustomerTiering.NRules.HostRules;

/// <summary>A host's NRules rules of one set.</summary>
internal interface IHostRules<TCase>
    where TCase : struct, IRuleCase
{
    /// <summary>Runs all of them on a case, in a session of its own.</summary>
    IHostRun Run(in TCase @case);
}
