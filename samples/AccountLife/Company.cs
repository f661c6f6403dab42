using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering;
using CustomerTiering.Approvals;
using CustomerTiering.Calendars;
using CustomerTiering.Cases;
using CustomerTiering.Owners;
using CustomerTiering.People;
using CustomerTiering.Policies;
using NodaTime;

namespace AccountLife;

/// <summary>The pump maker: its policy made ready, its people, and how they approve.</summary>
internal static class Company
{
    public static readonly Roster People = new(
    [
        new Person("mei", "sales"), new Person("tom", "sales"), new Person("sofia", "account-manager"), new Person("ada", "sales-head"),
        new Person("carl", "board"), new Person("ivo", "finance"), new Person("rosa", "service-desk"), new Person("quinn", "plant"),
    ]);

    public static readonly OwnerPool Owners = new(People.People
        .Where(static p => p.Has("sales") || p.Has("account-manager"))
        .Select(static p => new OwnerCandidateBuilder { Id = p.Id, Role = p.Roles[0] }.Build()));

    public static readonly CaseOffice Office = new(DateTimeZone.Utc, BusinessCalendar.Weekdays, People);

    public static readonly TieringEngine Engine = TieringEngine.Create(ReadPolicy(), builder => builder.AddIndicators(Account.TaxNumber, Account.Reputation));

    /// <summary>Has everybody approve for whom a request waits, stage by stage.</summary>
    public static ApprovalRequest Approve(ApprovalRequest request, LocalDate on)
    {
        while (request.Items.FirstOrDefault(static i => i.Status == ApprovalItemStatus.Pending) is { } waiting)
        {
            var person = People.People.First(p => p.Has(waiting.WaitingFor[0]));
            var result = request.Apply(new ApproveCommand(person.Id, waiting.Item.Id, waiting.Item.Fingerprint), on, People);
            request = result.IsRefused ? throw new InvalidOperationException(result.Refusal!.ToString()) : result.Request;
        }

        return request;
    }

    public static IEnumerable<string> ApproversOf(ApprovalRequest request) => request.Items[0].Grants.Select(static g => g.Person);

    public static void Chapter(LocalDate on, string title) => Console.WriteLine($"\n{on:uuuu-MM-dd}  {title}");

    public static void Say(string line) => Console.WriteLine($"  {line}");

    private static TieringPolicy ReadPolicy()
    {
        using var reader = new StreamReader(typeof(Company).Assembly.GetManifestResourceStream("policy.json")!);
        return TieringPolicy.Parse(reader.ReadToEnd());
    }
}
