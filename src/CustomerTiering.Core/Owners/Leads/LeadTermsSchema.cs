using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Owners.Leads;

/// <summary>Describes what <see cref="LeadTermsReader"/> reads.</summary>
internal static class LeadTermsSchema
{
    /// <summary>Gives the terms.</summary>
    public static Shape Section() => new ObjectShape("How long somebody who registers a lead may work on it alone, in calendar days.")
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("basis", RuleHeaderSchema.Basis())
        .Required("firstActivityWithinDays", Days("From registration to the first activity.", 1))
        .Required("idleAfterDays", Days("Without an activity, until a lead is idle.", 1))
        .Required("returnAfterDays", Days("Without an activity, until a lead returns to the pool; more than `idleAfterDays`.", 1))
        .Required("protectionDays", Days("From registration, until a lead returns that was not converted.", 1))
        .Required("waitDays", Days("After the return, until who had it last may register it again.", 0))
        .Optional("rivals", Shape.OneOf("Who has a lead that several people claim when leads are taken over from elsewhere; `first-registered` where absent.", LeadTermsReader.Rivals.Keys))
        .Closed();

    private static Shape Days(string description, int least) => Shape.Whole(description, least, LeadTerms.MostDays);
}
