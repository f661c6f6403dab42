using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>What a grade rule decides: the credit grade that a customer has. Equal where the codes are the same text.</summary>
public readonly record struct GivenGrade : ICanonicalText, IWordedOutcome
{
    private readonly string? _code;

    private GivenGrade(string code) => _code = Guard.NotBlank(code, nameof(code));

    /// <summary>Gets the grade's code; empty only in the default value.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>The grade of that code.</summary>
    /// <exception cref="System.ArgumentException">The code is blank.</exception>
    public static GivenGrade Of(string code) => new(code);

    /// <summary>Says the grade in words.</summary>
    public override string ToString() => $"credit grade {Code}";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say("outcome.credit-grade", ("grade", text.Named(text.Texts.Code(CreditCodes.Grade, Code), Code)));

    string ICanonicalText.ToCanonicalText() => $"(grade {CanonicalString.Of(Code)})";
}
