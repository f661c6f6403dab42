using System;
using CustomerTiering.Rules;

namespace CustomerTiering.DependencyInjection;

/// <summary>An edit that the host wrote itself.</summary>
internal sealed record GivenEdit(Action<RuleEdits> Edit) : IRuleStep
{
    public Type? RuleClass => null;

    public void Try(RuleEdits rules) => Edit(rules);

    public void Apply(RuleEdits rules, IServiceProvider services) => Edit(rules);
}
