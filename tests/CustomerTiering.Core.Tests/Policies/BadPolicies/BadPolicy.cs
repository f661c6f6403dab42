using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using CustomerTiering.Policies.Schema;
using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

/// <summary>The minimal policy with slips in it, known by the test that shows it. Single quotes in a change stand for double ones.</summary>
internal sealed class BadPolicy(string text, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
{
    /// <summary>Changes a place, which the policy must have exactly once.</summary>
    public static BadPolicy With(string place, string slip, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
        => new BadPolicy(MinimalPolicy.Text, test, file).And(place, slip);

    /// <summary>Changes one more place.</summary>
    public BadPolicy And(string place, string slip)
    {
        var parts = text.Split([place.Replace('\'', '"')], StringSplitOptions.None);
        Assert.True(parts.Length == 2, $"`{place}` stands {parts.Length - 1} times in the policy");
        return new BadPolicy(string.Join(slip.Replace('\'', '"'), parts), test, file);
    }

    /// <summary>Asserts that the policy has these errors and no others, in this order, and that the schema refuses it too unless it is listed as beyond a schema.</summary>
    public void IsRefusedWith(params string[] expected)
    {
        var refusal = Assert.Throws<PolicyException>(() => TieringPolicy.Parse(text));
        Assert.Equal(expected, refusal.Errors.Select(static e => e.ToString()));
        BeyondASchema.Judge($"{Path.GetFileNameWithoutExtension(file)}.{test}", text);
    }
}
