using System.Globalization;

namespace CustomerTiering.Testing.Laws;

/// <summary>What came of the check of one law on a subject. Immutable.</summary>
public sealed class SubjectLawResult
{
    internal SubjectLawResult(string name, string statement, ulong seed, int cases, int concerned, string? counterexample)
    {
        Name = name;
        Statement = statement;
        Seed = seed;
        Cases = cases;
        Concerned = concerned;
        Counterexample = counterexample;
    }

    /// <summary>Gets the name of the law.</summary>
    public string Name { get; }

    /// <summary>Gets what must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Gets how it fared.</summary>
    public LawOutcome Outcome => Counterexample is not null ? LawOutcome.Broken : Concerned > 0 ? LawOutcome.Holds : LawOutcome.NotMet;

    /// <summary>Gets the seed that makes the same cases again.</summary>
    public ulong Seed { get; }

    /// <summary>Gets how many cases were looked at.</summary>
    public int Cases { get; }

    /// <summary>Gets how many of them the law said anything about.</summary>
    public int Concerned { get; }

    /// <summary>Gets the smallest case found that breaks the law, in words; null where none did.</summary>
    public string? Counterexample { get; }

    /// <summary>Throws where the law is broken, so that a test fails with the counterexample in words.</summary>
    /// <returns>The result itself.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public SubjectLawResult ThrowIfBroken() => Outcome == LawOutcome.Broken ? throw new LawBrokenException(ToString()) : this;

    /// <summary>Says the law and how it fared; of a broken one the counterexample and how to see it again.</summary>
    public override string ToString() => Outcome switch
    {
        LawOutcome.Broken => $"BROKEN  {Name}\n  {Statement}\n  {Counterexample!.Replace("\n", "\n  ")}\n  To see it again: new LawOptions {{ Seed = {Seed.ToString(CultureInfo.InvariantCulture)}, Cases = {Number(Cases)} }}",
        LawOutcome.Holds => $"holds   {Name}: {Number(Concerned)} of {Number(Cases)} cases concerned it",
        _ => $"not met {Name}: none of {Number(Cases)} cases concerned it; nothing was checked",
    };

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
