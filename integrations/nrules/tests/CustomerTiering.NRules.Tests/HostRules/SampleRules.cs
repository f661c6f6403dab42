using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using NRules.Fluent.Dsl;

namespace CustomerTiering.NRules.HostRules;

/// <summary>NRules rules as a host has them.</summary>
internal static class SampleRules
{
    public static readonly FlagIndicator Signed = Indicator.Flag("agreement-signed");

    [Name("No rise without a signed agreement")]
    [Description("nobody rises without a signed agreement")]
    public sealed class UnsignedStays : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched, m => m.Value.Change == ChangeKind.Promote, m => m.Facts[Signed] == false);
            Then().Decide(_ => ChangeLimit.NoPromotion);
        }
    }

    [Name("Nobody rises in the tests")]
    public sealed class NobodyRises : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched, m => m.Value.Change == ChangeKind.Promote);
            Then().Decide(_ => ChangeLimit.NoPromotion);
        }
    }

    [Name("Delist")]
    public sealed class Delist : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched, m => m.Value.Score < 1000);
            Then().Decide(_ => ChangeVerdict.Exit);
        }
    }

    [Name("Cap at the scored tier")]
    public sealed class CapAtScored : Rule
    {
        public override void Define()
        {
            Case<TierCase> matched = null!;
            When().Match(() => matched, m => m.Value.Score >= 0);
            Then().Decide(_ => TierBound.AtMost(matched.Value.ScoredTier));
        }
    }

    public sealed record Doubt(string Customer);

    [Name("Doubt where potential is high and nothing is signed")]
    public sealed class Doubtful : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched, m => m.Facts[Signed] != true);
            Then().Yield(_ => new Doubt(matched.Customer));
        }
    }

    [Name("Doubts keep a customer down")]
    public sealed class DoubtsKeepDown : Rule
    {
        public override void Define()
        {
            Doubt doubt = null!;
            When().Match(() => doubt);
            Then().Decide(_ => ChangeLimit.NoPromotion);
        }
    }

    [Name("Throws")]
    public sealed class Throws : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched, m => m.Facts.GrowthPotential!.Value / 0 > 1);
            Then().Decide(_ => ChangeLimit.NoPromotion);
        }
    }

    public sealed record Tick(int Number);

    [Name("Begins to count")]
    public sealed class Begins : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched);
            Then().Do(context => context.Insert(new Tick(0)));
        }
    }

    [Name("Counts without end")]
    public sealed class Endless : Rule
    {
        public override void Define()
        {
            Tick tick = null!;
            When().Match(() => tick);
            Then().Do(context => context.Insert(new Tick(tick.Number + 1)));
        }
    }

    [Name("Two limits at once")]
    public sealed class TwoLimits : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched);
            Then().Decide(_ => ChangeLimit.NoPromotion).Decide(_ => ChangeLimit.StepsUp(1));
        }
    }

    public sealed record Pair(decimal Low, decimal High);

    [Name("Looks at the first of a pair")]
    public sealed class FirstOfPair : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched, m => new Pair(0, m.Value.Score).Low > 0);
            Then().Decide(_ => ChangeLimit.NoPromotion);
        }
    }

    [Name("Looks at the second of a pair")]
    public sealed class SecondOfPair : Rule
    {
        public override void Define()
        {
            Case<ChangeCase> matched = null!;
            When().Match(() => matched, m => new Pair(0, m.Value.Score).High > 0);
            Then().Decide(_ => ChangeLimit.NoPromotion);
        }
    }

    [Name("Asks a service")]
    public sealed class AsksAService : Rule
    {
        public override void Define()
        {
            System.IServiceProvider service = null!;
            Case<ChangeCase> matched = null!;
            Dependency().Resolve(() => service);
            When().Match(() => matched);
            Then().Do(_ => service.GetService(typeof(string)));
        }
    }

    [Name("Looks at each selected letter")]
    public sealed class Selects : Rule
    {
        public override void Define()
        {
            char letter = default;
            When().Query(() => letter, q => q.Match<Case<ChangeCase>>().SelectMany(m => m.Customer.ToCharArray()));
            Then().Do(_ => System.GC.KeepAlive(letter));
        }
    }
}
