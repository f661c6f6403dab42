using System;
using CustomerTiering.Policies;

namespace CustomerTiering.Texts;

/// <summary>A policy with the texts of a host, ready to be said in any language.</summary>
internal sealed class PolicyLanguages(TieringPolicy policy, HostTexts host)
{
    /// <summary>Gives the names and values in a language.</summary>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public PolicyTexts In(string language) => new(policy, TextCatalogue.For(language).With(host));
}
