using System.Collections.Generic;
using CustomerTiering.Care;

namespace CustomerTiering.Testing.Care;

/// <summary>One plan in a customer's life: what was known, and what was planned. Immutable.</summary>
internal sealed class CareMoment(CareRequest request, CarePlanView plan)
{
    public CareRequest Request => request;

    public CarePlanView Plan => plan;

    public IReadOnlyList<CareTaskView> Tasks => plan.Tasks;
}
