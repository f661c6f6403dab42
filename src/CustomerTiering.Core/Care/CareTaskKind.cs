namespace CustomerTiering.Care;

/// <summary>What kind of work a care task is.</summary>
public enum CareTaskKind
{
    /// <summary>Service by a department: delivery, after-sales, transport, advice.</summary>
    Service,

    /// <summary>A call or message.</summary>
    Call,

    /// <summary>A visit to the customer, or by the customer.</summary>
    Visit,

    /// <summary>A talk with the customer's executives, or a meeting with several customers.</summary>
    Meeting,

    /// <summary>A greeting on a day of the customer's.</summary>
    Greeting,

    /// <summary>A gift.</summary>
    Gift,

    /// <summary>An event to which the customer is invited.</summary>
    Event,

    /// <summary>Training in products or their use.</summary>
    Training,

    /// <summary>A satisfaction survey.</summary>
    Survey,

    /// <summary>A report by the owner.</summary>
    Report,

    /// <summary>A plan for the customer that is made or looked over.</summary>
    Planning,

    /// <summary>Facts that are missing in the customer's file.</summary>
    File,

    /// <summary>Something that was found and is put right.</summary>
    Improvement,

    /// <summary>An analysis of the customer's business and needs, or of why it was lost (key accounts art. 8).</summary>
    Analysis,

    /// <summary>A check of how well service was done, which may fail (service levels: flow).</summary>
    Check,
}
