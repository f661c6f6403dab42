using System.Linq;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Moves every "not" of a condition as far in as it goes. What comes out is true, false and unknown for the same cases, and reads better.</summary>
internal static class NegationNormalForm
{
    public static Condition Of(Condition condition) => condition switch
    {
        Condition.All c => Condition.AllOf([.. c.Parts.Select(Of)]),
        Condition.Any c => new Condition.Any([.. c.Parts.Select(Of)]),
        Condition.Not c => Negated(c.Part),
        Condition.Unproven c => new Condition.Unproven(Of(c.Part)),
        Condition.Choice c => new Condition.Choice(Of(c.If), Of(c.Then), Of(c.Else)),
        _ => condition,
    };

    private static Condition Negated(Condition condition) => condition switch
    {
        Condition.All c => new Condition.Any([.. c.Parts.Select(Negated)]),
        Condition.Any c => Condition.AllOf([.. c.Parts.Select(Negated)]),
        Condition.Not c => Of(c.Part),
        Condition.Compare c => c with { How = c.How.Opposite() },
        Condition.Choice c => new Condition.Choice(Of(c.If), Negated(c.Then), Negated(c.Else)),
        Condition.Constant c => new Condition.Constant(!c.Value),
        _ => new Condition.Not(Of(condition)),
    };
}
