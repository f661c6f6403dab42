using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws;

/// <summary>What came of the check of one law. Immutable.</summary>
public sealed class LawResult
{
    private LawResult(GradingLaw law, LawOptions options, LawOutcome outcome, int cases, int concerned, CaseShares? shares, string? why)
    {
        Law = law;
        Outcome = outcome;
        Seed = options.Seed;
        Cases = cases;
        Concerned = concerned;
        Shares = shares;
        Why = why;
    }

    /// <summary>Gets the law.</summary>
    public GradingLaw Law { get; }

    /// <summary>Gets how it fared.</summary>
    public LawOutcome Outcome { get; }

    /// <summary>Gets the seed that makes the same cases again.</summary>
    public ulong Seed { get; }

    /// <summary>Gets how many cases were looked at, those that shrink a counterexample left out.</summary>
    public int Cases { get; }

    /// <summary>Gets how many of them the law said anything about.</summary>
    public int Concerned { get; }

    /// <summary>Gets how often each kind of customer came up; null where the law did not apply.</summary>
    public CaseShares? Shares { get; }

    /// <summary>Gets why the law did not apply, or was not met; null where it was checked.</summary>
    public string? Why { get; }

    /// <summary>Gets the smallest case found that breaks the law, in words; null where none did.</summary>
    public string? Counterexample { get; private init; }

    /// <summary>Gets the rules that hit in the counterexample, each with its clause, what it says and what it decided; empty where there is none.</summary>
    public IReadOnlyList<string> Rules { get; private init; } = [];

    /// <summary>Says the law and how it fared; of a broken one the statement, the counterexample in words, the rules that decided, and how to see it again.</summary>
    public override string ToString() => Outcome switch
    {
        LawOutcome.Holds => $"holds           {Law.Name}: {Number(Concerned)} of {Number(Cases)} cases concerned it",
        LawOutcome.NotApplicable => $"not applicable  {Law.Name}: {Why}",
        LawOutcome.NotMet => $"not met         {Law.Name}: {Why}",
        _ => Told(),
    };

    internal static LawResult Held(GradingLaw law, LawOptions options, int cases, int concerned, CaseShares shares)
        => concerned > 0
            ? new(law, options, LawOutcome.Holds, cases, concerned, shares, null)
            : new(law, options, LawOutcome.NotMet, cases, 0, shares, $"none of {Number(cases)} cases concerned it; nothing was checked");

    internal static LawResult Broken(GradingLaw law, LawOptions options, int cases, int concerned, CaseShares shares, LawFinding counterexample, GradingWords words)
        => new(law, options, LawOutcome.Broken, cases, concerned, shares, null)
        {
            Counterexample = counterexample.Story,
            Rules = [.. counterexample.Decisions.SelectMany(d => d.Hits.Select(words.Rule)).Distinct()],
        };

    internal static LawResult NotApplicable(GradingLaw law, LawOptions options, string why)
        => new(law, options, LawOutcome.NotApplicable, 0, 0, null, why);

    private string Told()
    {
        var text = new StringBuilder($"BROKEN          {Law.Name}\n  {Law.Statement}\n");
        foreach (var line in Counterexample!.Split('\n'))
            text.Append("  ").Append(line).Append('\n');
        if (Rules.Count > 0)
            text.Append("  Rules that hit:\n");
        foreach (var rule in Rules)
            text.Append("    ").Append(rule).Append('\n');
        return text.Append($"  Seen in case {Number(Cases)}; to see it again: new LawOptions {{ Seed = {Seed.ToString(CultureInfo.InvariantCulture)}, Cases = {Number(Cases)} }}").ToString();
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
