using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>Reads <c>{ "axis": "category", "class": "key-project" }</c>; whether the policy has both is checked once all axes are read.</summary>
internal sealed class AxisPlaceReader : IOutcomeReader<AxisPlace>
{
    public Shape Shape { get; } = new ObjectShape("The class that the customer belongs to on an axis.")
        .Required("axis", Shape.Id("The axis, one of `axes`."))
        .Required("class", Shape.Id("The class, one of the axis."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out AxisPlace outcome)
    {
        var (axis, classId) = (then.RequiredId("axis"), then.RequiredId("class"));
        outcome = axis is null || classId is null ? default : AxisPlace.In(axis, classId);
        return axis is not null && classId is not null;
    }
}
