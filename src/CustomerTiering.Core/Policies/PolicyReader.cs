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
    /// <summary>The one format that there is.</summary>
    public const int FormatVersion = 1;

    /// <summary>What a currency code looks like, as a regular expression.</summary>
    public const string CurrencyPattern = "^[A-Z]{3}$";

    /// <summary>Where an editor finds the schema; no part of the policy, so that neither its canonical text nor its hash covers it.</summary>
    public const string SchemaProperty = "$schema";

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

        o.Text(SchemaProperty);
        var header = Header(o);
        var indicators = IndicatorReader.Read(o);
        var facts = FactRegistry.Of(indicators);
        var (clauses, roles) = (ClauseReader.Read(o), RoleReader.Read(o));
        var scoring = o.RequiredObject("scoring") is { } s ? new ScoringReader(facts, warnings).Read(s) : null;
        var groups = new FactGroupReader(facts, scoring).Read(o);
        PolicyScope ScopeOf(TierLadder ladder) => new(facts, catalogue, ladder, roles, header?.Currency, warnings);
        var tiers = o.RequiredObject("tiers") is { } t ? new TierPolicyReader(ScopeOf).Read(t) : null;
        var scope = tiers is null ? null : ScopeOf(tiers.Ladder);
        var changes = o.RequiredObject("changes") is { } c && scope is not null ? new ChangePolicyReader(scope).Read(c) : null;
        var others = AreaSections.Read(o, scope);
        o.Close();
        errors.ThrowIfAny(policyId, root);

        GradingAdvice.Give(groups, scoring!, tiers!, changes!, warnings);
        RoleReader.Advise(roles, changes!, warnings);
        var text = CanonicalText.Of(root, without: SchemaProperty);
        return new TieringPolicy(header!, indicators, groups, clauses, roles, scoring!, new PolicySections([tiers!, changes!, .. others]), warnings.List, text, Sha256Hex.Of(text));
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
}
