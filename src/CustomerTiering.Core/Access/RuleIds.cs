namespace CustomerTiering;

/// <content>Of the access area.</content>
public static partial class RuleIds
{
    /// <summary>Of <see cref="Areas.Access"/>: who has one of these roles may do this.</summary>
    public const string AllowRoles = "allow-roles";

    /// <summary>Of <see cref="Areas.Access"/>: the customer's owner may do this.</summary>
    public const string AllowOwner = "allow-owner";

    /// <summary>Of <see cref="Areas.Access"/>: who was given leave may do this.</summary>
    public const string AllowOnLeave = "allow-on-leave";

    /// <summary>Of <see cref="Areas.Access"/>: who has none of these roles asks for leave, the owner too.</summary>
    public const string AskUnlessRoles = "ask-unless-roles";

    /// <summary>Of <see cref="Areas.Access"/>: who has none of these roles and is not the owner asks for leave.</summary>
    public const string AskOthers = "ask-others";

    /// <summary>Of <see cref="Areas.Access"/>: outsiders ask for consent.</summary>
    public const string AskOutsiders = "ask-outsiders";

    /// <summary>Of <see cref="Areas.Access"/>: nobody but these roles and the owner may do this.</summary>
    public const string DenyOthers = "deny-others";
}
