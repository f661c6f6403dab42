using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>Begins the first steps of a case that is being opened.</summary>
internal sealed class BeginCommand(string person) : CaseCommand(person)
{
    public override string Name => "open";

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk) => [];

    internal override void Carry(CaseDesk desk) => desk.BeginWhatFollows(round: 0);
}
