using CustomerTiering.CanonicalJson;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>Somebody claimed a lead that another had registered before. Immutable.</summary>
public sealed class LeadDispute
{
    internal LeadDispute(string claimant, LocalDate on, string holder, LocalDate heldSince, int registration)
    {
        Claimant = claimant;
        On = on;
        Holder = holder;
        HeldSince = heldSince;
        Registration = registration;
    }

    /// <summary>Gets who claimed it.</summary>
    public string Claimant { get; }

    /// <summary>Gets the day of the claim.</summary>
    public LocalDate On { get; }

    /// <summary>Gets who had it, and keeps it.</summary>
    public string Holder { get; }

    /// <summary>Gets the day on which the holder registered it; where both are the same day, the order of the commands tells who was first.</summary>
    public LocalDate HeldSince { get; }

    /// <summary>Gets which registration of the lead was disputed, 1 for the first.</summary>
    public int Registration { get; }

    internal CanonicalObject ToCanonical() => new CanonicalObject().Add("claimant", Claimant).Add("on", On).Add("holder", Holder).Add("heldSince", HeldSince).Add("registration", Registration);
}
