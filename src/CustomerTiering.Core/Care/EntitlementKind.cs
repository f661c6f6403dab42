namespace CustomerTiering.Care;

/// <summary>What kind of thing a customer is entitled to.</summary>
public enum EntitlementKind
{
    /// <summary>Something that is done for the customer: on-site service, training, self-service.</summary>
    Service,

    /// <summary>Who looks after the customer: a dedicated team, an assigned person, a line of its own.</summary>
    Staff,

    /// <summary>How the customer's business is handled: a simpler process for existing customers (relationship care art. 11).</summary>
    Process,

    /// <summary>Where the customer comes before others: in supply, in handling, in promotions (key accounts art. 17).</summary>
    Priority,

    /// <summary>Prices, discounts and gifts that the customer may ask for; what each is worth other areas decide.</summary>
    Terms,

    /// <summary>The solutions that are offered: custom, standard with some customisation, general (service levels: content).</summary>
    Solution,
}
