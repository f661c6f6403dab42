using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>The rule templates that a policy may use: those of the library and those that a host adds. Immutable.</summary>
public sealed class RuleCatalogue
{
    private readonly Dictionary<string, IReadOnlyList<object>> _added;

    private RuleCatalogue(Dictionary<string, IReadOnlyList<object>> added) => _added = added;

    /// <summary>Gets the catalogue of the library alone.</summary>
    public static RuleCatalogue Default { get; } = new([]);

    /// <summary>Gives a catalogue with one template more.</summary>
    /// <typeparam name="TCase">What the rule looks at.</typeparam>
    /// <typeparam name="TOutcome">What the rule decides.</typeparam>
    /// <exception cref="RuleDefinitionException">The area has a template of that id.</exception>
    public RuleCatalogue With<TCase, TOutcome>(RuleArea<TCase, TOutcome> area, RuleTemplate<TCase, TOutcome> template)
        where TCase : struct, IRuleCase
    {
        Guard.NotNull(area, nameof(area));
        Guard.NotNull(template, nameof(template));
        if (TemplatesOf(area).Any(t => t.Id == template.Id))
            throw new RuleDefinitionException(template.Id, $"stands in the catalogue of `{area.Id}` already; choose another id");

        var added = _added.ToDictionary(static p => p.Key, static p => p.Value);
        added[area.Id] = [.. added.TryGetValue(area.Id, out var before) ? before : [], template];
        return new RuleCatalogue(added);
    }

    /// <summary>Gives the templates of an area, the library's first.</summary>
    /// <typeparam name="TCase">What the rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the rules decide.</typeparam>
    public IReadOnlyCollection<RuleTemplate<TCase, TOutcome>> TemplatesOf<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
    {
        Guard.NotNull(area, nameof(area));
        return _added.TryGetValue(area.Id, out var added)
            ? [.. area.Templates, .. added.Cast<RuleTemplate<TCase, TOutcome>>()]
            : area.Templates;
    }
}
