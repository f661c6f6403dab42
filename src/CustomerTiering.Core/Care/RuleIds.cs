namespace CustomerTiering;

/// <content>Of the care area.</content>
public static partial class RuleIds
{
    /// <summary>Of <see cref="Areas.CareEntitlements"/>: customers of this tier are entitled to this.</summary>
    public const string EntitleTier = "entitle-tier";

    /// <summary>Of <see cref="Areas.CareEntitlements"/>: customers of this tier or a better one are entitled to this.</summary>
    public const string EntitleFromTier = "entitle-from-tier";

    /// <summary>Of <see cref="Areas.CareEntitlements"/>: customers of this class are entitled to this.</summary>
    public const string EntitleClass = "entitle-class";

    /// <summary>Of <see cref="Areas.CareEntitlements"/>: existing customers are entitled to this.</summary>
    public const string EntitleExisting = "entitle-existing";

    /// <summary>Of <see cref="Areas.CareTargets"/>: customers of this tier have this service target.</summary>
    public const string TargetForTier = "target-for-tier";

    /// <summary>Of <see cref="Areas.CareTargets"/>: all other customers have this service target.</summary>
    public const string TargetForEveryone = "target-for-everyone";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for customers of this tier.</summary>
    public const string MeasureForTier = "measure-for-tier";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for customers of this tier or a better one.</summary>
    public const string MeasureFromTier = "measure-from-tier";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for customers of this class.</summary>
    public const string MeasureForClass = "measure-for-class";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for every customer.</summary>
    public const string MeasureForEveryone = "measure-for-everyone";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for who has not bought yet.</summary>
    public const string MeasureForProspects = "measure-for-prospects";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for who has not ordered for so long that it may be lost.</summary>
    public const string MeasureOnLossRisk = "measure-on-loss-risk";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for who has facts missing in its file.</summary>
    public const string MeasureOnIncompleteFile = "measure-on-incomplete-file";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: who has not ordered for so long that it may be lost is told of.</summary>
    public const string AlertOnLossRisk = "alert-on-loss-risk";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: a customer without an owner is told of.</summary>
    public const string AlertWithoutOwner = "alert-without-owner";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: a first order on an incomplete file is told of.</summary>
    public const string AlertOnFirstOrderWithGaps = "alert-on-first-order-with-gaps";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: a first order on an incomplete file waits.</summary>
    public const string HoldFirstOrderWithGaps = "hold-first-order-with-gaps";
}
