namespace CustomerTiering.Rules;

/// <summary>A rule area, whatever it decides.</summary>
public interface IRuleArea
{
    /// <summary>Gets the id, such as <c>changes.verdicts</c>; it is also the place in the policy's JSON.</summary>
    string Id { get; }

    /// <summary>Gets what happens where several rules hold.</summary>
    HitPolicy HitPolicy { get; }
}
