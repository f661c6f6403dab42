using System.Collections.Generic;
using CustomerTiering.Approvals;
using CustomerTiering.Rules;

namespace CustomerTiering.Incentives;

/// <summary>A kind of reward or penalty that a policy knows: a bonus, a warning. Immutable.</summary>
public sealed class IncentiveKind
{
    internal IncentiveKind(
        string id,
        bool isReward,
        RewardForm? form,
        decimal? amount,
        decimal? heldShare,
        int? heldMonths,
        int? takeBackMonths,
        ApprovalRoute confirmation,
        string? clause,
        Basis? basis,
        IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        IsReward = isReward;
        Form = form;
        Amount = amount;
        HeldShare = heldShare;
        HeldMonths = heldMonths;
        TakeBackMonths = takeBackMonths;
        Confirmation = confirmation;
        Clause = clause;
        Basis = basis;
        Names = names;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets a value indicating whether it is a reward and no penalty.</summary>
    public bool IsReward { get; }

    /// <summary>Gets what form a reward has; null for a penalty or where not stated.</summary>
    public RewardForm? Form { get; }

    /// <summary>Gets the amount for one result, in the policy's currency, 0 or more with at most 2 decimals; null where whoever confirms it sets one.</summary>
    public decimal? Amount { get; }

    /// <summary>Gets the share that is held back until the tier has held, above 0 and at most 1; null for none.</summary>
    public decimal? HeldShare { get; }

    /// <summary>Gets the months that the tier must hold before the rest is released; null where nothing is held back.</summary>
    public int? HeldMonths { get; }

    /// <summary>Gets the months within which a fall of the tier leads to a recommendation to take the reward back; null for none.</summary>
    public int? TakeBackMonths { get; }

    /// <summary>Gets who must confirm it, stage by stage.</summary>
    public ApprovalRoute Confirmation { get; }

    /// <summary>Gets the clause of the policy's text; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }
}
