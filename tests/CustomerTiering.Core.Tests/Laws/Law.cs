using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Laws;

/// <summary>Checks a law on random cases; a failure prints the case and the seed with which it comes again.</summary>
internal static class Law
{
    /// <summary>The environment variable that multiplies the number of cases of every law.</summary>
    public const string Factor = "CUSTOMER_TIERING_CASES_FACTOR";

    public static void Holds<T>(int cases, Gen<T> gen, Func<T, bool> law)
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases * Times), Prop.ForAll(gen.ToArbitrary(), law));

    /// <summary>Makes sure that the check of a law sees a subject that breaks it.</summary>
    public static void IsBrokenBy(Action check)
    {
        var failure = Record.Exception(check);
        Assert.NotNull(failure);
        Assert.Contains("Falsifiable", failure.Message, StringComparison.Ordinal);
    }

    private static int Times
        => int.TryParse(Environment.GetEnvironmentVariable(Factor), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Max(1, times) : 1;
}
