using System;
using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>One thing that somebody tries with a complaint, with its line in the naive history; a day that passes has no command.</summary>
internal sealed record ComplaintTry(string Line, CaseCommand? Command)
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["reason"] = "rain on the way",
        ["data"] = "weighbridge",
        ["solution"] = "20 bags anew",
        ["measures"] = "new pallets",
        ["minutes"] = "of the meeting",
        ["result"] = "done",
    };

    public static IReadOnlyList<ComplaintTry> All { get; } =
    [
        new("day", null),
        Records("chen", "report", "marketing-head"),
        Records("chen", "report", "quality-head"),
        Records("chen", "report", "department"),
        new("report|by a stranger", new RecordCommand("sun", "report", "quality-head")),
        Records("chen", "verify", "customer", "our-fault"),
        Records("chen", "verify", "customer", "not-our-fault"),
        Records("qiu", "verify", "quality", "our-fault"),
        Records("qiu", "verify", "quality", "not-our-fault"),
        new("explain|without data", new RecordCommand("qiu", "explain")),
        Records("qiu", "explain", "explain"),
        Records("deng", "solve", "solve"),
        Records("deng", "settle", "settle"),
        Records("qiu", "complete-record", "complete-record"),
        Records("chen", "file", "file"),
        Records("chen", "follow-up", "follow-up", "satisfied"),
        Records("chen", "follow-up", "follow-up", "not-satisfied"),
        new("call|visit", new CallCommand("qiu", "visit")),
        Records("deng", "visit", "department"),
        Records("chen", "visit", "customer-service"),
        Records("qiu", "visit", "quality"),
        new("call|analysis", new CallCommand("mao", "analysis")),
        Records("gao", "analysis", "analysis"),
        Records("chen", "follow-measures", "follow-measures"),
        new("reopen", new ReopenCommand("chen", "called again")),
        new("cancel", new CancelCommand("mao", "opened twice")),
    ];

    private static ComplaintTry Records(string person, string step, string party, string? outcome = null)
        => new($"{step}|{party}|{outcome}", new RecordCommand(person, step, party, outcome, Words));
}
