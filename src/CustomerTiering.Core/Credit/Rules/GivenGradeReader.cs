using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads <c>{ "grade": "A" }</c>.</summary>
internal sealed class GivenGradeReader : IOutcomeReader<GivenGrade>
{
    public Shape Shape { get; } = new ObjectShape("The credit grade that the customer has.")
        .Required("grade", Shape.Text("A grade of the section's `grades`."))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out GivenGrade outcome)
    {
        var grade = then.RequiredText("grade");
        outcome = grade is null ? default : GivenGrade.Of(grade);
        return grade is not null;
    }
}
