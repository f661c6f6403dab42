using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Access;

/// <summary>Reads <c>{ "access": "allow" }</c>, <c>{ "access": "deny" }</c> and <c>{ "askOf": "key-account-department" }</c>.</summary>
internal sealed class AccessVerdictReader : IOutcomeReader<AccessVerdict>
{
    private const string Allow = "allow";

    private static readonly string[] Words = [Allow, "deny"];

    public Shape Shape { get; } = new ObjectShape("Whether it is allowed, or of whom leave is asked.")
        .Optional("access", Shape.OneOf("Allowed or denied. A denial goes before all else.", Words))
        .Optional("askOf", Shape.Text("The role that gives leave."))
        .ExactlyOne("access", "askOf")
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out AccessVerdict outcome)
    {
        outcome = default;
        var (hasAccess, hasAsk) = (then.Has("access"), then.Has("askOf"));
        if (hasAccess == hasAsk)
        {
            then.Error(hasAccess ? "both allows or denies and asks" : "says nothing", "give one of `access` and `askOf`");
            return false;
        }

        if (hasAsk)
        {
            if (then.Text("askOf") is not { } role)
                return false;

            outcome = AccessVerdict.Ask(role);
            return true;
        }

        var word = then.OneOf("access", Words);
        outcome = word == Allow ? AccessVerdict.Allow : AccessVerdict.Deny;
        return word is not null;
    }
}
