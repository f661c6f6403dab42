using System;
using System.Collections.Generic;
using CustomerTiering.Customers;

namespace CustomerTiering.Testing.Laws;

/// <summary>How laws are checked. The defaults check the same cases every time, so that a test that fails was broken by a change and not by chance.</summary>
public sealed class LawOptions
{
    /// <summary>Gets or sets the number of cases for each law, 1 or more.</summary>
    /// <value>500 where nothing is set.</value>
    public int Cases { get; set; } = 500;

    /// <summary>Gets or sets the seed from which the cases are made; the same seed, number and policy make the same cases.</summary>
    /// <value>1 where nothing is set. <see cref="WithFreshSeed"/> takes another each time.</value>
    public ulong Seed { get; set; } = 1;

    /// <summary>Gets the facts that must not matter to a decision, such as a region: a decision must be the same whatever they are.</summary>
    /// <value>None where nothing is added; the id of a customer may never matter.</value>
    public IList<FactKey> MustNotMatter { get; } = new List<FactKey>();

    /// <summary>Takes a seed that nobody has chosen, for a nightly run that looks at other cases each time. The report prints it.</summary>
    public LawOptions WithFreshSeed()
    {
        Seed = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 0);
        return this;
    }

    internal LawOptions Copy()
    {
        if (Cases < 1)
            throw new ArgumentOutOfRangeException(nameof(Cases), Cases, "a law is checked on 1 case or more");

        var copy = new LawOptions { Cases = Cases, Seed = Seed };
        foreach (var key in MustNotMatter)
            copy.MustNotMatter.Add(key);
        return copy;
    }
}
