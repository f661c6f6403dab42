using System.Globalization;
using System.Linq;
using CustomerTiering.Care;
using NodaTime.Text;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Who does each measure of a preset, and how often: a person, a department or a time that is changed is found.</summary>
public class MeasuresOfPresetsTests
{
    private static readonly string[] Listed =
    [
        "foreign-trade executive-talk: owner, every 3 months, first within 30 days",
        "foreign-trade join-decisions: owner, every 6 months",
        "foreign-trade custom-solution: owner, every 6 months, first within 60 days",
        "foreign-trade close-contact: owner, every 1 months, first within 14 days",
        "foreign-trade follow-up: owner, at most 90 days apart",
        "foreign-trade prospect-follow-up: owner, every 2 months, first within 14 days",
        "foreign-trade order-follow-up: owner, after order: 3 working days",
        "foreign-trade delivery-check: logistics-department, after order: 10 working days",
        "foreign-trade after-sales-check: technical-department, after delivery: 14 days",
        "foreign-trade greeting: owner, on holiday, anniversary",
        "foreign-trade owner-report: owner, every 3 months",
        "foreign-trade product-training: technical-department, every 1 years",
        "foreign-trade customer-event: crm-department, yearly from 09-01 before 12-01",
        "foreign-trade satisfaction-survey: crm-department, every 1 years",
        "foreign-trade improvement: owner, after finding: 10 working days",
        "foreign-trade fill-file: owner, once within 10 working days, again",
        "service-levels regular-follow-up: owner, every 1 months, first within 14 days",
        "service-levels regular-contact: owner, every 3 months, first within 30 days",
        "service-levels unscheduled-follow-up: customer-service, at most 180 days apart",
        "service-levels self-service-offer: customer-service, once within 10 working days",
        "service-levels service-plan: customer-service, once within 10 working days",
        "service-levels product-training: customer-service, every 1 years",
        "service-levels seminar-invitation: customer-service, yearly from 09-01 before 11-01",
        "service-levels market-information: marketing-department, every 3 months",
        "service-levels quality-check: customer-service, every 3 months",
        "service-levels feedback-answer: customer-service, after feedback: 5 working days",
        "key-accounts account-plan: owner, every 1 years, first within 30 days",
        "key-accounts coordination: owner, every 3 months",
        "key-accounts visit-first: owner, every 1 months, first within 30 days",
        "key-accounts visit-second: owner, every 3 months, first within 30 days",
        "key-accounts call-ordinary: owner, every 6 months",
        "key-accounts celebration: owner, on celebration, anniversary, holiday",
        "key-accounts birthday: owner, on birthday",
        "key-accounts club-event: key-account-department, yearly from 05-01 before 07-01",
        "key-accounts accounts-meeting: key-account-department, yearly from 03-01 before 05-01",
        "key-accounts technical-exchange: service-centre, every 6 months, first within 60 days",
        "key-accounts supply-plan: service-centre, every 3 months, first within 30 days",
        "key-accounts terms-talk: owner, every 1 years, first within 60 days",
        "key-accounts new-business-offer: owner, every 6 months, first within 60 days",
        "key-accounts account-analysis: key-account-department, every 3 months",
        "key-accounts loss-analysis: key-account-department, after account-lost: 10 working days",
        "relationship-care key-visit: customer-service-specialist, every 2 months, first within 30 days",
        "relationship-care ordinary-call: customer-service-specialist, every 3 months, first within 30 days",
        "relationship-care potential-call: customer-service-specialist, every 1 months, first within 14 days",
        "relationship-care gift: customer-service-specialist, on holiday, birthday, anniversary",
        "relationship-care customer-event: customer-service-supervisor, yearly from 10-01 before 12-01",
        "relationship-care guidance: customer-service-specialist, every 6 months",
        "relationship-care win-back: customer-service-specialist, once within 5 working days, again",
        "relationship-care reception: customer-service-supervisor, after visitor-announced: 1 working days",
        "cement-sales fill-file: region-handler, once within 10 working days, again",
        "cement-sales confirm-visitor: marketing-department, after visitor-announced: 1 working days",
        "cement-sales invite-again: owner, after failed-negotiation: 5 working days",
        "cement-sales satisfaction-survey: marketing-department, yearly from 01-01 before 03-01",
        "cement-sales improve-answer: owner, after answer-below-satisfied: 10 working days",
        "cement-sales gift: owner, on holiday, anniversary, approved by marketing-head",
        "cement-sales yearly-meeting: marketing-department, yearly from 01-01 before 03-01",
        "cement-sales transport-order: marketing-department, after transport-requested: 2 working days",
        "cement-sales phone-follow-up: owner, after purchase: 7, 30, 90 days, one at a time",
        "cement-sales main-visit: owner, every 3 months, first within 60 days",
        "cement-sales agreement-review: owner, every 6 months",
        "cement-sales project-check: owner, every 2 months",
        "cement-sales market-talk: owner, every 1 months",
    ];

    [Fact]
    public void Each_measure_is_done_by_whom_and_as_often_as_is_listed()
    {
        var found = Presets.Ids.SelectMany(static id => Presets.Find(id).Care.Measures.Select(m => $"{id} {Said(m)}")).ToList();

        Assert.Empty(Listed.Except(found).Concat(found.Except(Listed)));
    }

    private static string Said(CareMeasure measure)
        => $"{measure.Id}: {measure.Responsible}, {Said(measure.Cadence)}{(measure.Approval is { } route ? $", approved by {route}" : string.Empty)}";

    private static string Said(CareCadence cadence) => cadence switch
    {
        EveryCadence every => $"every {every.Count} {every.Unit.ToString().ToLower(CultureInfo.InvariantCulture)}{(every.FirstWithinDays is { } first ? $", first within {first} days" : string.Empty)}",
        GapCadence gap => $"at most {gap.AtMostDays} days apart",
        OnceCadence once => $"once within {once.WithinWorkingDays} working days{(once.Again ? ", again" : string.Empty)}",
        YearlyCadence yearly => $"yearly from {AnnualDatePattern.Iso.Format(yearly.From)} before {AnnualDatePattern.Iso.Format(yearly.Before)}",
        DatesCadence dates => $"on {string.Join(", ", dates.Kinds)}",
        _ => Said((AfterCadence)cadence),
    };

    private static string Said(AfterCadence after)
        => $"after {after.Event}: {string.Join(", ", after.Steps)} {(after.InWorkingDays ? "working days" : "days")}{(after.OneAtATime ? ", one at a time" : string.Empty)}";
}
