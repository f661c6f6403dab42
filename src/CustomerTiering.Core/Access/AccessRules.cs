using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Access;

/// <summary>The access rules that the library brings, and the names that structured access rules may use.</summary>
internal static class AccessRules
{
    private static readonly RuleParameter<IReadOnlyList<string>> Roles = RuleParameter.Codes("roles", "the roles");
    private static readonly RuleParameter<IReadOnlyList<string>> Actions = RuleParameter.Codes("actions", "what is done");
    private static readonly RuleParameter<IReadOnlyList<string>> Parts = RuleParameter.Codes("parts", "the parts of the file");
    private static readonly RuleParameter<string> AskOf = RuleParameter.Text("askOf", "the role that gives leave");

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<AccessCase> Vocabulary { get; } = new CaseVocabulary<AccessCase>("access-case")
        .Add("access", "action", static c => c.Action)
        .Add("access", "part", static c => c.Part)
        .Add("access", "person", static c => c.Person)
        .AddSeveral("access", "role", static (c, roles) => c.HasAnyRole(roles))
        .Add("access", "is-owner", static c => c.IsOwner)
        .Add("access", "is-outsider", static c => c.IsOutsider)
        .Add("access", "has-leave", static c => c.HasLeave);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<AccessCase, AccessVerdict>> Templates { get; } =
    [
        new(
            RuleIds.AllowRoles,
            "who has one of these roles may do this",
            c => c.HasAnyRole(Roles.Value) && Actions.Value.Contains(c.Action) && Parts.Value.Contains(c.Part),
            c => AccessVerdict.Allow,
            Roles,
            Actions,
            Parts),
        new(
            RuleIds.AllowOwner,
            "the customer's owner may do this",
            c => c.IsOwner && Actions.Value.Contains(c.Action) && Parts.Value.Contains(c.Part),
            c => AccessVerdict.Allow,
            Actions,
            Parts),
        new(
            RuleIds.AllowOnLeave,
            "who was given leave may do this",
            c => c.HasLeave && Actions.Value.Contains(c.Action) && Parts.Value.Contains(c.Part),
            c => AccessVerdict.Allow,
            Actions,
            Parts),
        new(
            RuleIds.AskUnlessRoles,
            "who has none of these roles asks for leave, the owner too",
            c => !c.HasAnyRole(Roles.Value) && !c.HasLeave && Actions.Value.Contains(c.Action) && Parts.Value.Contains(c.Part),
            c => AccessVerdict.Ask(AskOf.Value),
            Roles,
            Actions,
            Parts,
            AskOf),
        new(
            RuleIds.AskOthers,
            "who has none of these roles and is not the owner asks for leave",
            c => !c.HasAnyRole(Roles.Value) && !c.IsOwner && !c.HasLeave && Actions.Value.Contains(c.Action) && Parts.Value.Contains(c.Part),
            c => AccessVerdict.Ask(AskOf.Value),
            Roles,
            Actions,
            Parts,
            AskOf),
        new(
            RuleIds.AskOutsiders,
            "outsiders ask for consent",
            c => c.IsOutsider && !c.HasLeave && Actions.Value.Contains(c.Action) && Parts.Value.Contains(c.Part),
            c => AccessVerdict.Ask(AskOf.Value),
            Actions,
            Parts,
            AskOf),
        new(
            RuleIds.DenyOthers,
            "nobody but these roles and the owner may do this, not even with leave",
            c => !c.HasAnyRole(Roles.Value) && !c.IsOwner && Actions.Value.Contains(c.Action) && Parts.Value.Contains(c.Part),
            c => AccessVerdict.Deny,
            Roles,
            Actions,
            Parts),
    ];
}
