using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.Care;
using CustomerTiering.Cases;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using CustomerTiering.Incentives;
using CustomerTiering.Onboarding;
using CustomerTiering.Owners;
using CustomerTiering.Portfolio;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules;
using CustomerTiering.Scoring;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;

namespace CustomerTiering.Policies;

/// <summary>
/// One version of a policy: what is scored, which tiers there are, and which rules change them. Read from a file by
/// <see cref="Parse(string, RuleCatalogue)"/>, which refuses it whole where anything in it is wrong. Immutable; two policies with the
/// same <see cref="Hash"/> decide alike.
/// </summary>
public sealed class TieringPolicy
{
    private readonly PolicySections _sections;

    internal TieringPolicy(
        PolicyHeader header,
        IReadOnlyList<FactKey> indicators,
        IReadOnlyList<FactGroup> factGroups,
        IReadOnlyList<PolicyClause> clauses,
        IReadOnlyList<PolicyRole> roles,
        ScoringPolicy scoring,
        PolicySections sections,
        IReadOnlyList<PolicyError> warnings,
        string canonicalText,
        string hash)
    {
        Header = header;
        Indicators = indicators;
        FactGroups = factGroups;
        Clauses = clauses;
        Roles = roles;
        Scoring = scoring;
        _sections = sections;
        Tiers = sections.Of<TierPolicy>();
        Changes = sections.Of<ChangePolicy>();
        Approvals = sections.Of<ApprovalPolicy>();
        Credit = sections.Of<CreditPolicy>();
        Discounts = sections.Of<DiscountPolicy>();
        Incentives = sections.Of<IncentivePolicy>();
        Access = sections.Of<AccessPolicy>();
        Owners = sections.Of<OwnerPolicy>();
        Care = sections.Of<CarePolicy>();
        Cases = sections.Of<CasePolicy>();
        Portfolio = sections.Of<PortfolioPolicy>();
        Onboarding = sections.Of<OnboardingPolicy>();
        Warnings = warnings;
        CanonicalText = canonicalText;
        Hash = hash;
    }

    /// <summary>Gets the id, the same for all versions of the policy.</summary>
    public string Id => Header.Id;

    /// <summary>Gets the version.</summary>
    public string Version => Header.Version;

    /// <summary>Gets the days for which the policy decides.</summary>
    public EffectivePeriod Effective => Header.Effective;

    /// <summary>Gets the currency of all amounts, an ISO 4217 code.</summary>
    public string Currency => Header.Currency;

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names => Header.Names;

    /// <summary>Gets a value indicating whether the policy is on trial (cement sales art. 22).</summary>
    public bool OnTrial => Header.OnTrial;

    /// <summary>Gets the facts that the policy declares beside those of <see cref="Customers.Indicators"/>.</summary>
    public IReadOnlyList<FactKey> Indicators { get; }

    /// <summary>Gets the groups of facts that a customer's file should hold (foreign trade 3.1).</summary>
    public IReadOnlyList<FactGroup> FactGroups { get; }

    /// <summary>Gets what clauses are called that have words for a number; empty where all are numbers or nobody has named them.</summary>
    public IReadOnlyList<PolicyClause> Clauses { get; }

    /// <summary>Gets the roles that the policy names; one that it does not name is shown by its id.</summary>
    public IReadOnlyList<PolicyRole> Roles { get; }

    /// <summary>Gets the scorecard.</summary>
    public ScoringPolicy Scoring { get; }

    /// <summary>Gets the ladder and its bounds.</summary>
    public TierPolicy Tiers { get; }

    /// <summary>Gets the rules that change tiers.</summary>
    public ChangePolicy Changes { get; }

    /// <summary>Gets how things are approved; what has nothing in it where the policy lacks the section.</summary>
    public ApprovalPolicy Approvals { get; }

    /// <summary>Gets how credit is graded, warned of and held; what has nothing in it where the policy lacks the section.</summary>
    public CreditPolicy Credit { get; }

    /// <summary>Gets which discounts there are and who approves them; what has nothing in it where the policy lacks the section.</summary>
    public DiscountPolicy Discounts { get; }

    /// <summary>Gets how people are measured and what is recommended; what has nothing in it where the policy lacks the section.</summary>
    public IncentivePolicy Incentives { get; }

    /// <summary>Gets who may do what with a customer's file; what has nothing in it where the policy lacks the section.</summary>
    public AccessPolicy Access { get; }

    /// <summary>Gets who looks after which customer; what has nothing in it where the policy lacks the section.</summary>
    public OwnerPolicy Owners { get; }

    /// <summary>Gets what customers are given and what is done for them; what has nothing in it where the policy lacks the section.</summary>
    public CarePolicy Care { get; }

    /// <summary>Gets what runs on deadlines: complaints, commitments, corrections; what has nothing in it where the policy lacks the section.</summary>
    public CasePolicy Cases { get; }

    /// <summary>Gets into which classes customers fall; what has nothing in it where the policy lacks the section.</summary>
    public PortfolioPolicy Portfolio { get; }

    /// <summary>Gets who is admitted and who is delisted; what has nothing in it where the policy lacks the section.</summary>
    public OnboardingPolicy Onboarding { get; }

    /// <summary>Gets all rule sets, in the order of <see cref="Areas.All"/>; those without rules are among them.</summary>
    public IReadOnlyList<IRuleSet> RuleSets => _sections.RuleSets;

    /// <summary>Gets what the policy may do but its keeper should look at.</summary>
    public IReadOnlyList<PolicyError> Warnings { get; }

    /// <summary>Gets the file's content in canonical JSON: keys ordered, plain decimals, no white space, nulls left out.</summary>
    public string CanonicalText { get; }

    /// <summary>Gets the SHA-256 of the canonical text, as 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    internal PolicyHeader Header { get; }

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="catalogue">The rule templates that it may use; null for the library's.</param>
    /// <exception cref="PolicyException">The text is not a valid policy; all errors are listed, at most 100.</exception>
    public static TieringPolicy Parse(string json, RuleCatalogue? catalogue = null)
    {
        using var document = PolicyJson.Parse(Guard.NotNull(json, nameof(json)));
        return new PolicyReader(catalogue ?? RuleCatalogue.Default).Read(document.RootElement);
    }

    /// <summary>Reads a policy from the bytes of a file in UTF-8.</summary>
    /// <param name="utf8Json">The file's bytes; a byte order mark may stand first.</param>
    /// <param name="catalogue">The rule templates that it may use; null for the library's.</param>
    /// <exception cref="PolicyException">The text is not a valid policy; all errors are listed, at most 100.</exception>
    public static TieringPolicy Parse(ReadOnlyMemory<byte> utf8Json, RuleCatalogue? catalogue = null)
    {
        using var document = PolicyJson.Parse(utf8Json);
        return new PolicyReader(catalogue ?? RuleCatalogue.Default).Read(document.RootElement);
    }

    /// <summary>Gives the facts that a decision reads and the values at which it may change, the host's rules included. Worked out anew each time.</summary>
    public DecisionBounds FindBounds() => new(this);

    /// <summary>Gets the conditions of the rules that grade, set by set.</summary>
    internal IEnumerable<Condition> GradingConditions => RuleSets.Where(static s => Areas.Grading.Contains(s.Area)).SelectMany(ConditionsOf);

    /// <summary>Tells whether grading reads the fact.</summary>
    internal bool Grades(FactKey key) => Scoring.Indicators.Any(i => i.Indicator.Equals(key)) || GradingConditions.Any(c => FactKeys.In(c).Contains(key));

    /// <summary>Tells whether anything that the policy decides reads the fact.</summary>
    internal bool Reads(FactKey key) => Scoring.Indicators.Any(i => i.Indicator.Equals(key)) || RuleSets.SelectMany(ConditionsOf).Any(c => FactKeys.In(c).Contains(key));

    /// <summary>Gives the policy with its rules as edited; its hash stays that of the file.</summary>
    internal TieringPolicy With(RuleEdits edits)
        => new(Header, Indicators, FactGroups, Clauses, Roles, Scoring, _sections.With(edits), Warnings, CanonicalText, Hash);

    /// <summary>Gives the names of a code by language tag; null where the policy does not declare it.</summary>
    /// <param name="kind">The kind of code.</param>
    /// <param name="code">The code.</param>
    internal IReadOnlyDictionary<string, string>? NamesOf(string kind, string code)
        => kind == PolicyRole.CodeKind ? Roles.FirstOrDefault(r => r.Id == code)?.Names : _sections.NamesOf(kind, code);

    /// <summary>Gives the fact of that id, the library's and the policy's own; null where neither has it.</summary>
    public FactKey? FindFact(string id) => FactRegistry.Of(Indicators).TryGetValue(id, out var key) ? key : null;

    private static IEnumerable<Condition> ConditionsOf(IRuleSet set) => set.Readable().Select(static r => r.Condition);
}
