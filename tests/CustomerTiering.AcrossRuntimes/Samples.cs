using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.AcrossRuntimes;

/// <summary>The policies of samples/policies, and engines with and without rules that a host wrote in C#.</summary>
internal static class Samples
{
    private static readonly NumberIndicator ExportShare = Indicator.Number("export-share");

    private static readonly string[] Regions = ["EU", "華東"];

    public static IEnumerable<TieringPolicy> Policies()
    {
        var assembly = typeof(Samples).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().OrderBy(name => name, System.StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return TieringPolicy.Parse(reader.ReadToEnd());
        }
    }

    public static IEnumerable<FactKey> FactsOf(TieringPolicy policy) => Indicators.All.Concat(policy.Indicators).Append(ExportShare);

    public static TieringEngine Plain(TieringPolicy policy) => TieringEngine.Create(policy, builder => builder.AddIndicatorsOf(policy));

    public static TieringEngine WithOwnRules(TieringPolicy policy) => TieringEngine.Create(policy, builder => builder
        .AddIndicatorsOf(policy)
        .AddIndicators(ExportShare)
        .EditRules(rules => rules.For(Areas.ChangeLimits)
            .Add(new Rule<ChangeCase, ChangeLimit>(
                "exporters-stay",
                "who exports much is not demoted",
                c => c.Change == ChangeKind.Demote && c.Facts[ExportShare] / 3.30m > 0.10m && c.Facts.AnnualPurchase + 0.50m >= 7.250m,
                c => ChangeLimit.NoDemotion))
            .Add(new Rule<ChangeCase, ChangeLimit>(
                "region-waits",
                "nobody of these regions rises without a known industry",
                c => c.Change == ChangeKind.Promote && Regions.Contains(c.Facts.Region) && c.Facts.Industry != "EU",
                c => ChangeLimit.NoPromotion))));
}
