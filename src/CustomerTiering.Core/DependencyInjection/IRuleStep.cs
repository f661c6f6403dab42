using System;
using CustomerTiering.Rules;

namespace CustomerTiering.DependencyInjection;

/// <summary>One edit of the rules that a host with a container asks for.</summary>
internal interface IRuleStep
{
    /// <summary>Gets the rule class that the container makes for it; null for none.</summary>
    Type? RuleClass { get; }

    /// <summary>Looks whether the edit can be made, as far as that can be said before there is a container.</summary>
    void Try(RuleEdits rules);

    /// <summary>Makes the edit.</summary>
    void Apply(RuleEdits rules, IServiceProvider services);
}
