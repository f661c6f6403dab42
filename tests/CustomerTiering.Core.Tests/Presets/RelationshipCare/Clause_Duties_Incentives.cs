using Xunit;
using static CustomerTiering.Clauses.PresetIncentives;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Duties: the specialist makes visits to plan and learns how satisfied customers are; the supervisor assesses.</summary>
public sealed class Clause_Duties_Incentives
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.RelationshipCare);

    [Theory]
    [InlineData("visit-plan", 100, "praise by visits-good")]
    [InlineData("visit-plan", 99, null)]
    [InlineData("visit-plan", 80, null)]
    [InlineData("visit-plan", 79, "points-deduction by visits-poor")]
    [InlineData("survey-answer", 90, "praise by satisfaction-good")]
    [InlineData("survey-answer", 89, null)]
    [InlineData("survey-answer", 69, "points-deduction by satisfaction-poor")]
    public void Visits_done_are_held_against_those_planned_and_satisfaction_counts(string kind, int percent, string? expected)
        => Assert.Equal(expected is null ? [] : [expected], Recommended(Engine, kind, percent));
}
