using System;
using System.Collections.Generic;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>A small office in which every kind of trick can be tried: the requester has an approving role, one person has two, one has none.</summary>
internal static class Office
{
    public const string Requester = "rita";
    public static readonly LocalDate Monday = new(2026, 3, 2);
    public static readonly Roster Roster = new(
    [
        new Person("rita", "sales-head"),
        new Person("ann", "sales-head"),
        new Person("bob", "finance"),
        new Person("cyd", "sales-head", "finance"),
        new Person("dan"),
        new Person("eve", "director"),
    ]);

    public static readonly ApprovalDeadlines Deadlines = new(remindAfterDays: 1, escalateAfterDays: 2, escalateTo: "director", expireAfterDays: 4, validForDays: 2);

    /// <summary>What is asked for, by its content: the larger discount needs one stage more.</summary>
    public static readonly IReadOnlyDictionary<string, ApprovalRoute> Routes = new Dictionary<string, ApprovalRoute>(StringComparer.Ordinal)
    {
        ["5 %"] = ApprovalRoute.Of("sales-head"),
        ["15 %"] = ApprovalRoute.Of("sales-head", "finance"),
    };

    public static ApprovalItem Line(string content, string id = "line-1") => new(id, content, Routes[content]);

    public static ApprovalRequest Submitted(string content = "15 %") => ApprovalRequest.Submit("D-1", "discount", Requester, [Line(content)], Monday, Deadlines);
}
