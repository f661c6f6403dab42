using System.Linq;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Scoring;
using CustomerTiering.Tiers;

namespace CustomerTiering.Policies;

/// <summary>Reads a policy from its top, each section by the reader of its area, and refuses it whole with all errors at once.</summary>
internal sealed class PolicyReader(RuleCatalogue catalogue)
{
    private const int FormatVersion = 1;

    /// <summary>Reads the document.</summary>
    /// <exception cref="PolicyException">It has errors.</exception>
    public TieringPolicy Read(JsonElement root)
    {
        var errors = new PolicyErrors();
        var warnings = new PolicyWarnings();
        var node = new PolicyNode(root, PolicyPath.Root, errors);
        if (node.AsObject() is not { } o)
        {
            errors.ThrowIfAny(null);
            return null!;
        }

        var policyId = o.Child("id") is { Element.ValueKind: JsonValueKind.String } given ? given.Element.GetString() : null;

        var header = Header(o);
        var indicators = IndicatorReader.Read(o);
        var facts = FactRegistry.Of(indicators);
        var groups = FactGroupReader.Read(o, facts);
        var roles = RoleReader.Read(o);
        var scoring = o.RequiredObject("scoring") is { } s ? new ScoringReader(facts, warnings).Read(s) : null;
        var tiers = o.RequiredObject("tiers") is { } t ? new TierPolicyReader(facts, catalogue.TemplatesOf(Areas.TierBounds)).Read(t) : null;
        var changes = o.RequiredObject("changes") is { } c && tiers is not null ? new ChangePolicyReader(facts, catalogue, tiers.Ladder).Read(c) : null;
        o.Close();
        errors.ThrowIfAny(policyId, root);

        Advise(scoring!, tiers!, changes!, warnings);
        RoleReader.Advise(roles, changes!, warnings);
        var text = CanonicalText.Of(root);
        return new TieringPolicy(header!, indicators, groups, roles, scoring!, tiers!, changes!, warnings.List, text, Sha256Hex.Of(text));
    }

    private static PolicyHeader? Header(PolicyObject o)
    {
        var before = o.Errors.Count;
        if (o.RequiredWhole("formatVersion", 1) is { } format && format != FormatVersion)
            o.Error("formatVersion", $"`{format}` is not known", $"write {FormatVersion}");
        var (id, version, currency, names, trial) = (o.RequiredId("id"), o.RequiredText("version"), o.RequiredChild("currency", Wanted.Currency)?.AsText(), o.Names("names"), o.Flag("onTrial") ?? false);
        if (currency is not null && (currency.Length != 3 || currency.Any(static c => c is < 'A' or > 'Z')))
            o.Error("currency", $"`{currency}` is not a currency code", $"write {Wanted.Currency}");
        o.RequiredChild("effective", Wanted.Object);
        var effective = EffectivePeriodReader.Read(o);
        return o.Errors.Count > before ? null : new PolicyHeader(id!, version!, effective!, currency!, names, trial);
    }

    private static void Advise(ScoringPolicy scoring, TierPolicy tiers, ChangePolicy changes, PolicyWarnings warnings)
    {
        if (scoring.Indicators.Any(static i => i.Minimum is not null) && tiers.Bounds.All(static r => r.Template != "cap-below-minimum"))
            warnings.Add("$.tiers.bounds", "an indicator has a minimum and no rule says what follows from falling short", "use `cap-below-minimum`");
        if (scoring.MinimumKnownWeight == 0)
            warnings.Add("$.scoring.minimumKnownWeight", "a customer of whom one indicator is known is graded by it alone", "state the least weight that must be known");
        if (changes.Verdicts.Count == 0)
            warnings.Add("$.changes.verdicts", "no rule says who rises or falls, so that every customer keeps its tier", "use `promote-on-assessment` and `demote-on-assessment`");
    }
}
