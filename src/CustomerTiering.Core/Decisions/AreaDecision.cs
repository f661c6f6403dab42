using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Explanations;
using CustomerTiering.Policies;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Decisions;

/// <summary>
/// What an area beside grading decided: on credit, a discount, an owner. Immutable and safe to share. Two of them are the same when
/// their records (<see cref="ToRecord"/>) are the same text.
/// </summary>
public abstract class AreaDecision
{
    private readonly string _area;
    private readonly IReadOnlyList<IAnswer> _answers;

    /// <summary>Initializes a new instance of the <see cref="AreaDecision"/> class.</summary>
    /// <param name="engine">The engine that decided.</param>
    /// <param name="area">The name of the area in records, such as <c>credit</c>.</param>
    /// <param name="subject">The id of whom or what was decided on.</param>
    /// <param name="asOf">The day for which was decided.</param>
    /// <param name="answers">What the rule sets said, in the order they were asked.</param>
    private protected AreaDecision(TieringEngine engine, string area, string subject, LocalDate asOf, IReadOnlyList<IAnswer> answers)
    {
        Engine = engine;
        _area = area;
        Subject = subject;
        AsOf = asOf;
        _answers = answers;
    }

    /// <summary>Gets the id of whom or what was decided on: a customer, a person, a request.</summary>
    public string Subject { get; }

    /// <summary>Gets the day for which was decided.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the policy by which was decided.</summary>
    public TieringPolicy Policy => Engine.Policy;

    /// <summary>Gets the rules that hit, set by set in the order they were asked. Worked out anew each time.</summary>
    public IReadOnlyList<RuleHit> Rules => [.. _answers.SelectMany(static a => a.RuleHits)];

    /// <summary>Gets the rules that nearly hit, set by set: those of which exactly one statement was false or unknown. Worked out anew each time.</summary>
    public IReadOnlyList<NearMiss> NearMisses => [.. _answers.SelectMany(static a => a.NearMisses)];

    /// <summary>Gets the engine that decided.</summary>
    internal TieringEngine Engine { get; }

    /// <summary>Gives the decision as canonical JSON: the same text on every machine for the same policy, rules and input.</summary>
    public string ToRecord()
    {
        var record = RecordHeader.Of(Engine, AsOf)
            .Add("area", _area)
            .Add("subject", Subject)
            .Add("hits", RecordHeader.Hits(Rules));
        Record(record);
        return record.ToString();
    }

    /// <summary>Gives the SHA-256 of the record, as 64 lower-case hexadecimal digits.</summary>
    public string Hash() => Sha256Hex.Of(ToRecord());

    /// <summary>Says in English in one line what was decided, for logs and debuggers.</summary>
    public override string ToString() => Headline(Engine.Languages.In(TextCatalogue.English));

    /// <summary>Says what was decided and why.</summary>
    internal string Explain(string language)
    {
        var text = new ExplanationText(Engine.Languages.In(language));
        text.Add([Headline(text.Texts), text.Texts.Say("headline.policy", ("id", Policy.Id), ("name", text.Texts.PolicyName()), ("version", Policy.Version), ("day", text.Texts.Value(AsOf)))]);
        Explain(text);
        return text.AddRules("rules", Rules).AddNearMisses(NearMisses).ToString();
    }

    /// <summary>Adds to the record what was decided and from what, hashes of large input among it.</summary>
    private protected abstract void Record(CanonicalObject record);

    /// <summary>Says in one line who or what it is about and what was decided.</summary>
    private protected abstract string Headline(PolicyTexts texts);

    /// <summary>Adds the sections that stand between the headline and the rules.</summary>
    private protected abstract void Explain(ExplanationText text);
}
