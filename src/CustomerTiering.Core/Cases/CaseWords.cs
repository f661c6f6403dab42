using System;
using System.Linq;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Says what is to be done about a case.</summary>
internal sealed class CaseWords(CustomerCase @case, Func<Instant, LocalDate> dayOf, PolicyTexts texts)
{
    public string Headline() => texts.Say(
        "case.headline", ("kind", texts.Code(CaseCodes.Term, @case.Kind.Id)), ("case", @case.Id), ("customer", @case.Customer), ("status", texts.Word(@case.Status)));

    public string Breach(CaseBreach breach) => texts.Say(
        "case.breach", ("step", Term(breach.Step)), ("day", texts.Value(dayOf(breach.Since))), ("parties", texts.List(breach.WaitingFor.Select(Party))));

    public string Tell(string role) => texts.Say("case.tell", ("role", texts.Role(role)));

    public string Recommend(string step) => texts.Say("case.recommend", ("step", Term(step)));

    public string Flag(string flag) => texts.Say("case.flag", ("flag", Term(flag)));

    private string Party(string id) => id == CaseStep.Department && @case.Department is { } department ? texts.Role(department) : @case.Kind.Find(id) is null ? texts.Role(id) : Term(id);

    private string Term(string id) => texts.Code(CaseNames.Of(texts.Policy.Cases, id, @case.Kind.Id), CaseCodes.Term, id);
}
