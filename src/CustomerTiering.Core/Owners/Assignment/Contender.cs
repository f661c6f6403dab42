using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Owners.Assignment;

/// <summary>Somebody who may take customers of one profile: what the rules said, and what the order looks at, as it was when last looked at.</summary>
internal sealed class Contender
{
    private readonly bool? _inRegion;
    private readonly bool? _hasSkill;
    private int _version;

    public Contender(Seat seat, in OwnerCase @case, Hits hits, int rank)
    {
        (Seat, Hits, Rank) = (seat, hits, rank);
        (_inRegion, _hasSkill) = (@case.InRegion, @case.HasSkill);
        Refresh();
    }

    public Seat Seat { get; }

    public Hits Hits { get; }

    /// <summary>Gets 0 where no rule speaks against it, else one more than the role's place in the fallback chain.</summary>
    public int Rank { get; }

    public bool IsStale => _version != Seat.Version;

    private decimal Load { get; set; }

    private decimal Free { get; set; }

    private long Turn { get; set; }

    public void Refresh() => (_version, Load, Free, Turn) = (Seat.Version, Seat.Load, Seat.Free, Seat.Turn);

    /// <summary>Compares by the order of the policy, then by id: below 0 where this one goes first.</summary>
    public int CompareTo(Contender other, IReadOnlyList<OwnerPreference> order, bool isOwner = false)
    {
        for (var i = 0; i < order.Count; i++)
        {
            var by = By(order[i], other, isOwner);
            if (by != 0)
                return by;
        }

        return Seat.Index.CompareTo(other.Seat.Index);
    }

    private int By(OwnerPreference preference, Contender other, bool isOwner) => preference switch
    {
        OwnerPreference.PresentOwner => isOwner ? -1 : 0,
        OwnerPreference.PreferredRole => Rank.CompareTo(other.Rank),
        OwnerPreference.InRegion => (other._inRegion == true).CompareTo(_inRegion == true),
        OwnerPreference.NeededSkill => (other._hasSkill == true).CompareTo(_hasSkill == true),
        OwnerPreference.SkillLevel => (other.Seat.Candidate.SkillLevel ?? 0).CompareTo(Seat.Candidate.SkillLevel ?? 0),
        OwnerPreference.FreeCapacity => other.Free.CompareTo(Free),
        OwnerPreference.LowestLoad => Load.CompareTo(other.Load),
        _ => Turn.CompareTo(other.Turn),
    };
}
