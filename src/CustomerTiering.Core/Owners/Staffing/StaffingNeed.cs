namespace CustomerTiering.Owners.Staffing;

/// <summary>How many people of one role a tier needs. Where several roles may look after a tier, each says what it would take without the others. Immutable.</summary>
public sealed class StaffingNeed
{
    internal StaffingNeed(string role, decimal capacity, decimal load, decimal shortfall, int present)
    {
        Role = role;
        Capacity = capacity;
        Needed = People(load, capacity);
        Present = present;
        Missing = People(shortfall, capacity);
    }

    /// <summary>Gets the role, by the policy's id.</summary>
    public string Role { get; }

    /// <summary>Gets what one person of the role carries by the policy, above 0.</summary>
    public decimal Capacity { get; }

    /// <summary>Gets how many people of the role could carry all customers of the tier, rounded up.</summary>
    public int Needed { get; }

    /// <summary>Gets how many people of the role are there who may look after the tier. They may have other tiers to look after too.</summary>
    public int Present { get; }

    /// <summary>Gets how many more people of the role would carry what nobody carries, rounded up; 0 where nothing is short.</summary>
    public int Missing { get; }

    /// <summary>Gives role and numbers in one line.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Role}: {Needed} needed, {Present} there, {Missing} missing");

    private static int People(decimal load, decimal capacity) => (int)System.Math.Min(int.MaxValue, decimal.Ceiling(load / capacity));
}
