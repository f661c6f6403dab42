namespace CustomerTiering.Incentives;

/// <summary>What must become of a recommendation, told from the names of the steps alone: status and months since the tier rose.</summary>
internal sealed record NaiveCourse(string Status, int Month, int? Held, int? TakeBack)
{
    public static NaiveCourse Of(string kind)
        => new("Recommended", 0, kind.Contains("held", System.StringComparison.Ordinal) ? CourseOffice.HeldMonths : null, kind.Contains("taken back", System.StringComparison.Ordinal) ? CourseOffice.TakeBackMonths : null);

    /// <summary>Gives what must be after a step; null where it must be refused.</summary>
    public NaiveCourse? After(string step) => step switch
    {
        "time" => this with { Month = Month + 1 },
        "boss approves" => Status switch
        {
            "Recommended" => To(Month < Held ? "HeldBack" : "Confirmed"),
            "TakeBackRecommended" => To("TakenBack"),
            _ => null,
        },
        "first approval" => Status == "Recommended" ? To(Month < Held ? "HeldBack" : "Confirmed") : null,
        "boss rejects" => Status switch
        {
            "Recommended" => To("Declined"),
            "TakeBackRecommended" => To("Waived"),
            _ => null,
        },
        "correct" => Status switch
        {
            "Recommended" => To("Withdrawn"),
            "Confirmed" or "HeldBack" or "Released" or "Lapsed" => To("TakeBackRecommended"),
            _ => null,
        },
        "fall" => Fall(),
        "release" => Status == "HeldBack" && Month >= Held ? To("Released") : null,
        _ => null,
    };

    private NaiveCourse? Fall() => Status switch
    {
        "Recommended" when Month < TakeBack || Month < Held => To("Withdrawn"),
        "Confirmed" or "HeldBack" or "Released" when Month < TakeBack => To("TakeBackRecommended"),
        "HeldBack" when Month < Held => To("Lapsed"),
        _ => null,
    };

    private NaiveCourse To(string status) => this with { Status = status };
}
