using System.Collections.Generic;
using CustomerTiering.Approvals;
using CustomerTiering.CanonicalJson;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>What of a recommendation its course goes by.</summary>
internal sealed record CourseTerms(string Id, string Fingerprint, ApprovalRoute Route, IReadOnlyList<string> Concerned, LocalDate? ReleaseOn, LocalDate? TakeBackBefore)
{
    public static CourseTerms Of(Recommendation r) => new(r.Id, r.Fingerprint, r.Kind.Confirmation, r.Occasion.Concerned, r.ReleaseOn, r.TakeBackBefore);

    /// <summary>Gives what is submitted to have the reward taken back: another content than that which was confirmed.</summary>
    public ApprovalItem TakeBackItem(string ground) => new($"{Id}/take-back", Sha256Hex.Of($"{Fingerprint}\n{ground}"), Route);
}
