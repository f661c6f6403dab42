using CustomerTiering.Owners.Leads;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Owners;

/// <summary>Describes what <see cref="OwnerPolicyReader"/> reads.</summary>
internal static class OwnerPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope) => new ObjectShape("Who looks after which customer.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("eligibility", RuleSchema.List("Rules that speak against somebody as owner: all that hold.", Areas.OwnerEligibility, scope))
        .Optional("order", Shape.List("By what one eligible person goes before another, the first first.", Shape.OneOf(null, OwnerPolicyReader.Preferences.Keys)))
        .Optional("keepsOwner", Shape.OneOf("Whether the present owner stays while eligible, or all are ranked anew each time; `while-eligible` where absent.", OwnerPolicyReader.Keeping))
        .Optional("capacity", Capacity())
        .Optional("fallback", Fallback())
        .Optional("approvals", Approvals())
        .Optional("decideAfter", Shape.List("After what the owner is decided again.", Shape.OneOf(null, OwnerPolicyReader.Triggers.Keys)))
        .Optional("facts", Facts())
        .Optional("leads", LeadTermsSchema.Section())
        .Closed();

    private static Shape Capacity() => new ObjectShape("How much of a load a customer is, and how much a role carries.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", RuleHeaderSchema.Basis())
        .Optional("weights", Shape.List("The load of a customer by tier; a tier that is not listed counts 1.", Pair("tier", "The tier.", "weight", "The load.")))
        .Optional("byRole", Shape.List("The greatest load of a person by role; a role that is not listed has no bound.", Pair("role", "The role.", "atMost", "The load, included.")))
        .Closed();

    private static Shape Pair(string key, string what, string number, string load) => new ObjectShape($"{what} {load}")
        .Required(key, Shape.Text(what))
        .Required(number, Shape.Number(load, OwnerCapacityReader.Least, OwnerCapacityReader.Most))
        .Closed();

    private static Shape Fallback() => new ObjectShape("Who steps in where nobody eligible has room.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", RuleHeaderSchema.Basis())
        .Optional("roles", Shape.List("The roles that take a customer as an exception, first choice first.", Shape.Id()))
        .Optional("last", Shape.Id("The role that takes whoever is left, with an alarm."))
        .Closed();

    private static Shape Approvals() => new ObjectShape("Who approves a change of owner.")
        .Optional("change", Shape.Id("The role that approves every new owner."))
        .Optional("exception", Shape.Id("The role that approves an owner by exception."))
        .Closed();

    private static Shape Facts() => new ObjectShape("The attributes by which a customer says what it needs of an owner.")
        .Optional("region", Shape.Text("Where the customer is; `region` where absent."))
        .Optional("language", Shape.Text("Which language it speaks."))
        .Optional("skill", Shape.Text("Which skill it needs."))
        .Closed();
}
