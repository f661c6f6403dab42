using CustomerTiering.Changes;
using CustomerTiering.NRules;
using CustomerTiering.NRules.HostRules;
using NRules.Fluent.Dsl;

namespace NRulesHost;

/// <summary>A rule that the host had before, now over our case. Whether an agreement is signed may not be known: the rule says what then.</summary>
[Name("No rise without a signed agreement")]
[Description("nobody rises without a signed agreement")]
public sealed class NoRiseUnsigned : Rule
{
    public override void Define()
    {
        Case<ChangeCase> matched = null!;

        When().Match(() => matched,
            m => m.Value.Change == ChangeKind.Promote,
            m => m.Facts[Facts.AgreementSigned] != null && m.Facts[Facts.AgreementSigned] == false);

        Then().Decide(_ => ChangeLimit.NoPromotion);
    }
}
