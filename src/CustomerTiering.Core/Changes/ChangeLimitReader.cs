using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Changes;

/// <summary>Reads <c>{ "no": "promotion" }</c>, <c>{ "stepsUp": 1 }</c> or <c>{ "stepsDown": 1 }</c>.</summary>
internal sealed class ChangeLimitReader : IOutcomeReader<ChangeLimit>
{
    private const int MaxSteps = 25;
    private static readonly string[] Words = ["no", "stepsUp", "stepsDown"];
    private static readonly string[] Prevented = ["promotion", "demotion", "change"];

    public Shape Shape { get; } = new ObjectShape("What the change may not exceed; of several limits the strictest counts.")
        .Optional("no", Shape.OneOf("What does not happen.", Prevented))
        .Optional("stepsUp", Shape.Whole("The most steps up in one review.", 0, MaxSteps))
        .Optional("stepsDown", Shape.Whole("The most steps down in one review.", 0, MaxSteps))
        .ExactlyOne(Words)
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out ChangeLimit outcome)
    {
        outcome = default;
        var given = Words.Where(then.Has).ToList();
        if (given is not [var word])
        {
            if (given.Count > 0 || !then.HasUnasked)
                then.Error("does not name one limit", "write one of `no`, `stepsUp`, `stepsDown`");
            return false;
        }

        if (word == "no")
        {
            var what = then.OneOf("no", Prevented);
            outcome = what switch
            {
                "promotion" => ChangeLimit.NoPromotion,
                "demotion" => ChangeLimit.NoDemotion,
                _ => ChangeLimit.NoChange,
            };
            return what is not null;
        }

        if (then.Whole(word, 0, MaxSteps) is not { } steps)
            return false;

        outcome = word == "stepsUp" ? ChangeLimit.StepsUp(steps) : ChangeLimit.StepsDown(steps);
        return true;
    }
}
