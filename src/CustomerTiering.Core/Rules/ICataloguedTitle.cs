using System.Collections.Generic;

namespace CustomerTiering.Rules;

/// <summary>A rule whose title stands in the library's texts, if in few languages.</summary>
internal interface ICataloguedTitle
{
    /// <summary>Gets the key of the title; null where only policy and host can name the rule.</summary>
    string? TitleKey { get; }

    /// <summary>Gets what the placeholders of the title stand for.</summary>
    IReadOnlyDictionary<string, object> TitleValues { get; }
}
