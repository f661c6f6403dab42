using System;
using CustomerTiering.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerTiering.DependencyInjection;

/// <summary>Puts a rule that the container makes into a set; equal when rule class, set, place and neighbour are.</summary>
internal sealed record RuleClassStep<TCase, TOutcome, TRule>(RuleArea<TCase, TOutcome> Area, RulePlace Place, string? Neighbour) : IRuleStep
    where TCase : struct, IRuleCase
    where TRule : Rule<TCase, TOutcome>
{
    public Type RuleClass => typeof(TRule);

    public void Try(RuleEdits rules)
    {
        if (Neighbour is not null)
            rules.For(Area).Demand(Neighbour);
    }

    public void Apply(RuleEdits rules, IServiceProvider services)
    {
        var set = rules.For(Area);
        var rule = services.GetRequiredService<TRule>();
        _ = Place switch
        {
            RulePlace.Before => set.Before(Neighbour!, rule),
            RulePlace.After => set.After(Neighbour!, rule),
            RulePlace.InPlaceOf => set.Replace(Neighbour!, rule),
            _ => set.Add(rule),
        };
    }
}
