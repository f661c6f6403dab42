using CustomerTiering.Owners.Leads;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>Who registers a lead first has it alone, as long as something happens with it.</summary>
internal static class FirstCall
{
    private static readonly LocalDate Registered = new(2025, 3, 3);

    public static void Tell(Account account)
    {
        Company.Chapter(Registered, "a lead");
        var terms = Company.Engine.Policy.Owners.Leads!;
        var lead = Lead.Register(account.Known.Id!, "mei", Registered, terms);

        var claim = lead.Apply(LeadCommand.Register("tom"), Registered.PlusDays(2));
        Company.Say($"tom claims it too; {claim.Lead.Holder} keeps it, {claim.Lead.Disputes.Count} dispute on record");

        lead = claim.Lead.Apply(LeadCommand.RecordActivity("mei"), Registered.PlusDays(4)).Lead;
        lead = lead.Apply(LeadCommand.Convert("mei"), Registered.PlusDays(21)).Lead;
        account.Developer = lead.Developer;
        Company.Say($"{lead.Status.ToString().ToLowerInvariant()}; won by {lead.Developer}");
    }
}
