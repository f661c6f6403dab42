using System.Collections.Generic;
using CustomerTiering.CanonicalJson;
using NodaTime;

namespace CustomerTiering.Reviews;

/// <summary>One line of a customer's history: what it became on a day, by which decision, approved by whom. Immutable.</summary>
public sealed class StandingEntry
{
    internal StandingEntry(LocalDate on, string? tier, string review, string decision, IReadOnlyList<string> approvedBy, string before)
    {
        On = on;
        Tier = tier;
        Review = review;
        Decision = decision;
        ApprovedBy = approvedBy;
        Hash = Sha256Hex.Of(before + "\n" + ToCanonical());
    }

    /// <summary>Gets the day from which it holds.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the code of the tier; null for none, as after an exit.</summary>
    public string? Tier { get; }

    /// <summary>Gets the id of the review; each stands once in a history.</summary>
    public string Review { get; }

    /// <summary>Gets the hash of the decision, 64 hexadecimal digits.</summary>
    public string Decision { get; }

    /// <summary>Gets the ids of those who approved, in order; empty where nobody had to.</summary>
    public IReadOnlyList<string> ApprovedBy { get; }

    /// <summary>Gets the hash over this line and all before it: a line that is changed, moved or taken out changes every hash behind it.</summary>
    public string Hash { get; }

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("on", On)
        .Add("tier", Tier)
        .Add("review", Review)
        .Add("decision", Decision)
        .Add("approvedBy", ApprovedBy);
}
