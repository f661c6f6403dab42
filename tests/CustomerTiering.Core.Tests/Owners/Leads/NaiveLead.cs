using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>The terms read plainly: all that was tried is kept, and who has the lead is worked out anew from the whole history, day by day.</summary>
internal sealed class NaiveLead(LeadTerms terms, IReadOnlyList<(LocalDate On, LeadCommandKind Kind, string? Person)> tried)
{
    private LocalDate _registered;
    private LocalDate? _active;
    private LocalDate? _returned;

    public string? Holder { get; private set; }

    public string? Last { get; private set; }

    public string? Developer { get; private set; }

    public LeadStatus Status { get; private set; }

    public int Disputes { get; private set; }

    /// <summary>Gives where the lead stands after all that was tried.</summary>
    public NaiveLead WorkOut()
    {
        var claimed = new HashSet<string>();
        var day = tried[0].On;
        foreach (var (on, kind, person) in tried)
        {
            for (; day < on; day = day.PlusDays(1))
                Dawn(day.PlusDays(1));
            Try(on, kind, person, claimed);
        }

        return this;
    }

    private void Dawn(LocalDate day)
    {
        if (Holder is null)
            return;

        var since = Period.DaysBetween(_active ?? _registered, day);
        if (Period.DaysBetween(_registered, day) >= terms.ProtectionDays || since >= (_active is null ? terms.FirstActivityWithinDays : terms.ReturnAfterDays))
            GiveBack(day);
        else if (_active is not null && since >= terms.IdleAfterDays)
            Status = LeadStatus.Idle;
    }

    private void Try(LocalDate on, LeadCommandKind kind, string? person, HashSet<string> claimed)
    {
        if (Developer is not null || person is null)
            return;

        switch (kind)
        {
            case LeadCommandKind.Register when Holder is null && !(person == Last && Period.DaysBetween(_returned!.Value, on) < terms.WaitDays):
                (Holder, _registered, _active, Status) = (person, on, null, LeadStatus.Registered);
                claimed.Clear();
                break;
            case LeadCommandKind.Register when Holder is not null && Holder != person && claimed.Add(person):
                Disputes++;
                break;
            case LeadCommandKind.RecordActivity when Holder == person:
                (_active, Status) = (on, LeadStatus.Protected);
                break;
            case LeadCommandKind.GiveUp when Holder == person:
                GiveBack(on);
                break;
            case LeadCommandKind.Convert when Holder == person:
                (Developer, Holder, Status) = (person, null, LeadStatus.Converted);
                break;
        }
    }

    private void GiveBack(LocalDate on) => (Last, Holder, _returned, Status) = (Holder, null, on, LeadStatus.Returned);
}
