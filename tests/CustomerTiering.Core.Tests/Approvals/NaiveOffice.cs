using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>
/// Keeps nothing but the commands that were carried out on the office's one item, and works out from them alone whether somebody entitled
/// approved each stage: what must be so wherever a machine says that something is covered.
/// </summary>
internal sealed record NaiveOffice(string History)
{
    private const char Next = '\n';

    public static NaiveOffice Of(string content) => new($"{Office.Monday:uuuu-MM-dd}|submit|{content}");

    public NaiveOffice After(string command, LocalDate on) => new($"{History}{Next}{on:uuuu-MM-dd}|{command}");

    /// <summary>Gives the commands that still matter: those since another content was submitted, and delegations.</summary>
    public NaiveOffice Shortened()
    {
        var kept = new List<string>();
        var (content, returned) = (string.Empty, false);
        foreach (var line in History.Split(Next))
        {
            var parts = line.Split('|');
            if (parts[1] == "time" || (parts[1] == "submit" && parts[2] == content && !returned))
                continue;
            if (parts[1] == "submit" && parts[2] != content)
                kept.RemoveAll(static l => l.Split('|')[1] is not ("delegate" or "end"));
            (content, returned) = (parts[1] == "submit" ? parts[2] : content, parts[1] == "return" || (returned && parts[1] != "submit"));
            kept.Add(line);
        }

        return new NaiveOffice(string.Join(Next, kept));
    }

    public bool MayCover(string content, LocalDate on)
    {
        var lines = History.Split(Next).Select(static l => l.Split('|')).ToList();
        var lent = new List<(string From, string To, LocalDate Begins, LocalDate Before)>();
        var (submitted, asked, waiting, stage) = (default(LocalDate), string.Empty, default(LocalDate), 0);
        LocalDate? approved = null;
        var returned = false;
        foreach (var line in lines)
        {
            var day = Day(line[0]);
            switch (line[1])
            {
                case "submit" when asked == line[2]:
                    (submitted, waiting) = returned ? (day, day) : (submitted, waiting);
                    returned = false;
                    break;
                case "submit":
                    (submitted, asked, waiting, stage, approved, returned) = (day, line[2], day, 0, null, false);
                    break;
                case "delegate":
                    lent.Add((line[2], line[3], Day(line[4]), Day(line[5])));
                    break;
                case "end":
                    lent.RemoveAll(d => d.From == line[2] && d.To == line[3]);
                    break;
                case "reject" or "withdraw":
                    return false;
                case "return":
                    returned = true;
                    break;
                case "approve":
                    var roles = Office.Routes[asked].Stages;
                    var isLive = !returned && line[3] == asked && day < submitted.PlusDays(4) && stage < roles.Count;
                    if (isLive && StandsFor(line[2], roles[stage].Roles[0], day, day >= waiting.PlusDays(2), lent))
                    {
                        stage++;
                        waiting = day;
                        approved = stage == roles.Count ? day : null;
                    }

                    break;
            }
        }

        return asked == content && approved is { } since && on >= since && on < since.PlusDays(2);
    }

    private static bool StandsFor(string person, string role, LocalDate day, bool isLate, List<(string From, string To, LocalDate Begins, LocalDate Before)> lent)
        => person != Office.Requester
            && (Has(person, role)
                || (isLate && Has(person, "director"))
                || lent.Exists(d => d.To == person && d.From != Office.Requester && Has(d.From, role) && day >= d.Begins && day < d.Before));

    private static bool Has(string person, string role) => person switch
    {
        "rita" or "ann" => role == "sales-head",
        "bob" => role == "finance",
        "cyd" => role is "sales-head" or "finance",
        "eve" => role == "director",
        _ => false,
    };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
