using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Rules;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>An explanation as it grows: head lines, then sections under their headings. A section that has nothing to say is left out.</summary>
internal sealed class ExplanationText(PolicyTexts texts)
{
    private const int Width = 108;

    private readonly StringBuilder _text = new();

    /// <summary>Gets the language that it is in.</summary>
    public PolicyTexts Texts { get; } = texts;

    /// <summary>Adds lines as they are.</summary>
    public ExplanationText Add(IEnumerable<string> lines)
    {
        foreach (var line in lines.SelectMany(static l => LineBreaks.Wrap(l, Width)))
            _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Adds a section under the heading <c>explain.</c> and its name.</summary>
    public ExplanationText Add(string section, IEnumerable<string> lines)
    {
        var listed = lines.ToList();
        if (listed.Count == 0)
            return this;

        _text.Append('\n').Append(Texts.Say($"explain.{section}")).Append('\n');
        return Add(listed.Select(static l => "  " + l));
    }

    /// <summary>Adds a section that says which rules hit: where they come from, what made them true, and what they decided.</summary>
    public ExplanationText AddRules(string section, IEnumerable<RuleHit> hits)
        => hits.ToList() is var listed ? Add(section, listed.SelectMany(new RulesSection(listed, Texts).Hit)) : this;

    /// <summary>Adds a section that says which rules nearly hit.</summary>
    public ExplanationText AddNearMisses(IEnumerable<NearMiss> nearMisses) => Add("near-misses", new NearMissSection(nearMisses, Texts).Lines);

    /// <summary>Gives the text.</summary>
    public override string ToString() => _text.ToString();
}
