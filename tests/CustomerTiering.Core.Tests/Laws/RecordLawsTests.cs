using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Laws;

/// <summary>What holds for records and for the text of policies. Each law is shown to catch a subject that breaks it.</summary>
public sealed class RecordLawsTests
{
    private static readonly TieringEngine ForeignTrade = TieringEngine.Create(Presets.ForeignTrade);

    [Fact]
    public void The_order_of_customers_does_not_matter_and_many_are_decided_as_one_is() => OrderDoesNotMatter(static rs => [.. ForeignTrade.DecideAll(rs).Select(static r => r.Decision!.ToRecord())]);

    [Fact]
    public void Streams_are_decided_as_one_is() => OrderDoesNotMatter(static rs => [.. ForeignTrade.DecideAll(rs.Select(static r => r)).Select(static r => r.Decision!.ToRecord())]);

    [Fact]
    public void An_engine_that_remembers_the_customer_before_breaks_that_law() => Law.IsBrokenBy(static () => OrderDoesNotMatter(static rs =>
        [.. rs.Select((r, i) => ForeignTrade.Decide(new DecisionRequest(r.Facts, r.Standing, r.AsOf, i == 0 ? r.Credit : rs[i - 1].Credit, r.ReviewEvent, r.Review)).ToRecord())]));

    [Fact]
    public void A_record_has_the_same_bytes_under_every_culture() => CultureDoesNotMatter(static r => ForeignTrade.Decide(r).ToRecord());

    [Fact]
    public void A_record_that_writes_the_score_by_the_culture_breaks_that_law()
        => Law.IsBrokenBy(static () => CultureDoesNotMatter(static r => $"{ForeignTrade.Decide(r).Score?.ToString("0.00", CultureInfo.CurrentCulture)}"));

    [Fact]
    public void A_record_has_the_same_bytes_on_every_thread() => ThreadsDoNotMatter(static r => ForeignTrade.Decide(r).ToRecord());

    [Fact]
    public void A_record_that_names_its_thread_breaks_that_law()
        => Law.IsBrokenBy(static () => ThreadsDoNotMatter(static r => $"{Environment.CurrentManagedThreadId} {ForeignTrade.Decide(r).ToRecord()}"));

    [Fact]
    public void The_canonical_text_of_a_policy_does_not_depend_on_order_and_white_space() => FormDoesNotMatter(static json => TieringPolicy.Parse(json).CanonicalText);

    [Fact]
    public void A_text_that_only_drops_white_space_breaks_that_law() => Law.IsBrokenBy(static () => FormDoesNotMatter(static json => JsonNode.Parse(json)!.ToJsonString()));

    private static Gen<DecisionRequest> Requests => RandomRequests.For(ForeignTrade.Policy);

    private static void OrderDoesNotMatter(Func<IReadOnlyList<DecisionRequest>, IReadOnlyList<string>> decide)
        => Law.Holds(
            50,
            from requests in Gen.ArrayOf(Requests, 30)
            from order in Gen.Shuffle(Enumerable.Range(0, requests.Length).ToArray())
            select (requests, order),
            c =>
            {
                var records = decide(c.requests);
                var shuffled = decide([.. c.order.Select(i => c.requests[i])]);
                return c.order.Select(i => records[i]).SequenceEqual(shuffled) && records.SequenceEqual(c.requests.Select(static r => ForeignTrade.Decide(r).ToRecord()));
            });

    private static void CultureDoesNotMatter(Func<DecisionRequest, string> record)
        => Law.Holds(200, Requests, r => record(r) == Under(Foreign(), () => record(r)));

    private static void ThreadsDoNotMatter(Func<DecisionRequest, string> record)
        => Law.Holds(50, Requests, r =>
        {
            var there = string.Empty;
            var thread = new Thread(() => there = record(r));
            thread.Start();
            thread.Join();
            return record(r) == there;
        });

    private static void FormDoesNotMatter(Func<string, string> canonical)
        => Law.Holds(
            30,
            Gen.Choose(1, 1_000_000),
            seed =>
            {
                var given = Presets.TextOf("foreign-trade");
                var shuffled = Shuffled(JsonNode.Parse(given)!, new Random(seed)).ToJsonString(new JsonSerializerOptions { WriteIndented = seed % 2 == 0 });
                return canonical(given) == canonical(shuffled);
            });

    private static JsonNode Shuffled(JsonNode node, Random random) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(_ => random.Next()).ToList().Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Shuffled(p.Value, random)))),
        JsonArray a => new JsonArray([.. a.Select(i => i is null ? null : Shuffled(i, random))]),
        _ => node.DeepClone(),
    };

    /// <summary>A culture that writes everything otherwise; made by hand, since the tests run without the culture tables.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "minus ";
        culture.DateTimeFormat.DateSeparator = "~";
        return culture;
    }

    private static string Under(CultureInfo culture, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
