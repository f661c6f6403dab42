using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads <c>{ "task": "collect", "collector": "owner", "within": 3 }</c>.</summary>
internal sealed class CollectionReader : IOutcomeReader<Collection>
{
    private const int MostDays = 366;
    private static readonly string[] Kinds = ["remind", "collect", "recover"];

    public Shape Shape { get; } = new ObjectShape("What is to be done about a receivable.")
        .Required("task", Shape.OneOf("Remind before the due day, collect arrears, or recover arrears for which deliveries are stopped.", Kinds))
        .Required("collector", Shape.Text("The role that does it, or `owner`."))
        .Optional("within", Shape.Whole("The calendar days to do it; a reminder has none.", 0, MostDays))
        .When(
            ObjectShape.Has("task", Shape.Constant("remind").ToJson()),
            ObjectShape.Lacks("within"),
            ObjectShape.Has("within"))
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out Collection outcome)
    {
        outcome = default;
        var (kind, collector, within) = (then.RequiredOneOf("task", Kinds), then.RequiredText("collector"), then.Whole("within", 0, MostDays));
        if (kind == "remind" && then.Has("within"))
            then.Error("within", "stands with a reminder, which is to be done by the due day", "remove it");
        else if (kind is "collect" or "recover" && !then.Has("within"))
            then.Error("within", "is missing", "add the calendar days to do it");
        if (kind is null || collector is null || kind == "remind" == then.Has("within") || (kind != "remind" && within is null))
            return false;

        outcome = kind switch
        {
            "remind" => Collection.Remind(collector),
            "collect" => Collection.Collect(collector, within!.Value),
            _ => Collection.Recover(collector, within!.Value),
        };
        return true;
    }
}
