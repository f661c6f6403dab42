namespace CustomerTiering;

/// <content>Of the cases area.</content>
public static partial class RuleIds
{
    /// <summary>Of <see cref="Areas.CaseRoutes"/>: this role is told of a case in which something is overdue by so many days.</summary>
    public const string TellOnOverdueCase = "tell-on-overdue-case";

    /// <summary>Of <see cref="Areas.CaseRoutes"/>: this role is told of a major case.</summary>
    public const string TellOfMajorCase = "tell-of-major-case";

    /// <summary>Of <see cref="Areas.CaseRoutes"/>: this step is recommended for a case that was reopened so often.</summary>
    public const string RecommendAfterReopenings = "recommend-after-reopenings";

    /// <summary>Of <see cref="Areas.CaseRoutes"/>: a case bears this mark where the customer had one of the same cause shortly before.</summary>
    public const string FlagSameCause = "flag-same-cause";
}
