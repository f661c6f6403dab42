using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Care;

/// <summary>Something that somebody does with a visit. Immutable.</summary>
public sealed class VisitCommand
{
    private VisitCommand(VisitCommandKind kind, string? person, VisitTerms? terms = null, Satisfaction? satisfaction = null, string? note = null)
    {
        Kind = kind;
        Person = person;
        Terms = terms;
        Satisfaction = satisfaction;
        Note = note;
    }

    /// <summary>Gets what is done.</summary>
    public VisitCommandKind Kind { get; }

    /// <summary>Gets who does it: somebody of the company, or of the customer's where it agrees; null for what time alone does.</summary>
    public string? Person { get; }

    /// <summary>Gets the terms that are agreed to or proposed anew; null for none.</summary>
    public VisitTerms? Terms { get; }

    /// <summary>Gets how satisfied the customer was; null where the visit is not closed by it.</summary>
    public Satisfaction? Satisfaction { get; }

    /// <summary>Gets what came of it, or why it did not take place; null for nothing.</summary>
    public string? Note { get; }

    /// <summary>The customer agrees to the terms as it heard them; to other terms than those that stand nobody can agree.</summary>
    /// <param name="person">Who of the customer's agreed; never blank.</param>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">The person is blank.</exception>
    public static VisitCommand Agree(string person, VisitTerms terms) => new(VisitCommandKind.Agree, Guard.NotBlank(person, nameof(person)), Guard.NotNull(terms, nameof(terms)));

    /// <summary>Another time, place or purpose is proposed.</summary>
    /// <param name="person">Who proposes it; never blank.</param>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">The person is blank.</exception>
    public static VisitCommand Move(string person, VisitTerms terms) => new(VisitCommandKind.Move, Guard.NotBlank(person, nameof(person)), Guard.NotNull(terms, nameof(terms)));

    /// <summary>The visit took place.</summary>
    /// <param name="person">Who records it; never blank.</param>
    /// <param name="satisfaction">How satisfied the customer was.</param>
    /// <param name="note">What came of it; never blank.</param>
    /// <exception cref="ArgumentException">Person or note are blank.</exception>
    public static VisitCommand Complete(string person, Satisfaction satisfaction, string note)
        => new(VisitCommandKind.Complete, Guard.NotBlank(person, nameof(person)), null, satisfaction, Guard.NotBlank(note, nameof(note)));

    /// <summary>The visit did not take place.</summary>
    /// <param name="person">Who records it; never blank.</param>
    /// <param name="note">Why; never blank.</param>
    /// <exception cref="ArgumentException">Person or note are blank.</exception>
    public static VisitCommand Miss(string person, string note) => new(VisitCommandKind.Miss, Guard.NotBlank(person, nameof(person)), note: Guard.NotBlank(note, nameof(note)));

    /// <summary>The visit is taken back.</summary>
    /// <param name="person">Who takes it back; never blank.</param>
    /// <exception cref="ArgumentException">The person is blank.</exception>
    public static VisitCommand Withdraw(string person) => new(VisitCommandKind.Withdraw, Guard.NotBlank(person, nameof(person)));

    /// <summary>Nothing is done; a visit that was agreed and has no record when its days are over is missed.</summary>
    public static VisitCommand PassTime() => new(VisitCommandKind.PassTime, null);
}
