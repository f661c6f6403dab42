using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads the <c>control</c> of the credit section.</summary>
internal sealed class CreditControlReader(PolicyScope scope)
{
    /// <summary>The most days of an override.</summary>
    public const int MaxDays = 366;

    /// <summary>How a level falls, in words.</summary>
    public static readonly string[] FallWords = ["at-once", "one-a-day"];

    /// <summary>What ends a hold, in words.</summary>
    public static readonly string[] ReleaseWords = ["when-settled", "by-role"];

    /// <summary>Gives the control, what has errors left at its default; they are recorded.</summary>
    public CreditControl Read(PolicyObject o)
    {
        o.Text("clause");
        BasisReader.Read(o);
        var fall = o.OneOf("levelFalls", FallWords) == FallWords[1] ? LevelFall.OneADay : LevelFall.AtOnce;
        var release = o.OneOf("release", ReleaseWords) == ReleaseWords[1] ? HoldRelease.ByRole : HoldRelease.WhenSettled;
        var (roles, longest) = (Roles(o), o.Whole("longestOverride", 1, MaxDays));
        if (roles.Count == 0 && release == HoldRelease.ByRole)
            o.Error("release", "waits for a role, and none is named", "list roles under `overrideRoles`, or write `when-settled`");
        o.Close();
        return new CreditControl(fall, release, roles, longest);
    }

    private List<string> Roles(PolicyObject o)
    {
        var roles = new List<string>();
        foreach (var node in o.Items("overrideRoles"))
        {
            if (node.AsText() is not { } role)
                continue;
            if (roles.Contains(role))
                node.Error($"role `{role}` stands twice", "list each role once");
            else
                roles.Add(role);
            scope.Advise(node.Path, role, "overrides holds");
        }

        return roles;
    }
}
