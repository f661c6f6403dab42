using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Onboarding;

/// <summary>Reads <c>{ "flag": "region-handler" }</c> or <c>{ "hold": "region-handler" }</c>: the role is who closes the gap.</summary>
internal sealed class FirstOrderMeasureReader : IOutcomeReader<FirstOrderMeasure>
{
    public Shape Shape { get; } = new ObjectShape("Whether a first order waits, and who closes the gap.")
        .Optional("flag", Shape.Text("The order is released, and this role completes the file."))
        .Optional("hold", Shape.Text("The order waits until this role has completed the file."))
        .ExactlyOne("flag", "hold")
        .Closed();

    public bool TryRead(PolicyObject then, PolicyScope scope, out FirstOrderMeasure outcome)
    {
        outcome = default;
        var (flag, hold) = (then.Child("flag"), then.Child("hold"));
        if (flag is null == hold is null)
        {
            if (flag is not null || !then.HasUnasked)
                then.Error("does not name one measure", "write either `flag` or `hold` with the role that closes the gap");
            return false;
        }

        if ((flag ?? hold)!.Value.AsText() is not { } handler)
            return false;

        outcome = flag is null ? FirstOrderMeasure.Hold(handler) : FirstOrderMeasure.Flag(handler);
        return true;
    }
}
