using System;
using System.Collections.Generic;
using CustomerTiering.Access;
using CustomerTiering.Approvals;
using CustomerTiering.Care;
using CustomerTiering.Cases;
using CustomerTiering.Credit;
using CustomerTiering.Discounts;
using CustomerTiering.Incentives;
using CustomerTiering.Onboarding;
using CustomerTiering.Owners;
using CustomerTiering.Portfolio;

namespace CustomerTiering.Policies;

/// <summary>The sections beside grading. A policy leaves out those that it does not need.</summary>
internal static class AreaSections
{
    /// <summary>Reads them; without a scope, because what they build on has errors, they are only made known.</summary>
    public static IReadOnlyList<IPolicySection> Read(PolicyObject o, PolicyScope? scope)
    {
        var sections = new PolicySections(Each(o, scope));
        if (o.Errors.Count == 0)
            CareAgreement.Report(o, sections.Of<CarePolicy>(), sections.Of<CasePolicy>(), sections.Of<PortfolioPolicy>());
        if (scope is not null)
            AccessAdvice.Advise(sections.Of<AccessPolicy>(), sections.Of<ApprovalPolicy>(), scope.Warnings);
        return sections.All;
    }

    /// <summary>Describes them.</summary>
    public static ObjectShape AddTo(ObjectShape policy, SchemaScope scope) => policy
        .Optional("approvals", ApprovalPolicySchema.Section(scope))
        .Optional("credit", CreditPolicySchema.Section(scope))
        .Optional("discounts", DiscountPolicySchema.Section(scope))
        .Optional("incentives", IncentivePolicySchema.Section(scope))
        .Optional("access", AccessPolicySchema.Section(scope))
        .Optional("owners", OwnerPolicySchema.Section(scope))
        .Optional("care", CarePolicySchema.Section(scope))
        .Optional("cases", CasePolicySchema.Section(scope))
        .Optional("portfolio", PortfolioPolicySchema.Section(scope))
        .Optional("onboarding", OnboardingPolicySchema.Section(scope));

    private static TSection Section<TSection>(PolicyObject o, PolicyScope? scope, string name, TSection none, Func<PolicyScope, PolicyObject, TSection> read)
        => o.Object(name) is { } section && scope is not null ? read(scope, section) : none;

    private static IReadOnlyList<IPolicySection> Each(PolicyObject o, PolicyScope? scope) =>
    [
        Section(o, scope, "approvals", ApprovalPolicy.None, static (scope, section) => new ApprovalPolicyReader(scope).Read(section)),
        Section(o, scope, "credit", CreditPolicy.None, static (scope, section) => new CreditPolicyReader(scope).Read(section)),
        Section(o, scope, "discounts", DiscountPolicy.None, static (scope, section) => new DiscountPolicyReader(scope).Read(section)),
        Section(o, scope, "incentives", IncentivePolicy.None, static (scope, section) => new IncentivePolicyReader(scope).Read(section)),
        Section(o, scope, "access", AccessPolicy.None, static (scope, section) => new AccessPolicyReader(scope).Read(section)),
        Section(o, scope, "owners", OwnerPolicy.None, static (scope, section) => new OwnerPolicyReader(scope).Read(section)),
        Section(o, scope, "care", CarePolicy.None, static (scope, section) => new CarePolicyReader(scope).Read(section)),
        Section(o, scope, "cases", CasePolicy.None, static (scope, section) => new CasePolicyReader(scope).Read(section)),
        Section(o, scope, "portfolio", PortfolioPolicy.None, static (scope, section) => new PortfolioPolicyReader(scope).Read(section)),
        Section(o, scope, "onboarding", OnboardingPolicy.None, static (scope, section) => new OnboardingPolicyReader(scope).Read(section)),
    ];
}
