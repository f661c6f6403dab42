using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Policies;

/// <summary>Opens a policy's text the way a reader does, and hands out what was reported.</summary>
internal sealed class PolicyReading
{
    public PolicyReading(string json)
        => Root = new PolicyNode(PolicyJson.Parse(json).RootElement, PolicyPath.Root, Errors);

    public PolicyErrors Errors { get; } = new();

    public PolicyNode Root { get; }

    public PolicyObject Object => field ??= Root.AsObject()!;

    public IEnumerable<string> Reported => Errors.ToList().Select(error => error.ToString());
}
