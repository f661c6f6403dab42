using System;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws.WrongEngines;

/// <summary>An engine with one deliberate mistake, and the law that must catch it.</summary>
internal sealed record WrongEngine(string Law, string Name, GradingSubject Subject)
{
    private static readonly GradingSubject Right = GradingSubject.Of(RichPolicy.Engine);

    /// <summary>Decides rightly and then changes what was decided.</summary>
    public static WrongEngine Says(string law, string name, Func<DecisionView, DecisionView> mistake)
        => new(law, name, Right.With((request, decide) => mistake(decide(request))));

    /// <summary>Decides rightly on something else than what was asked.</summary>
    public static WrongEngine Hears(string law, string name, Func<DecisionRequest, DecisionRequest> mistake)
        => new(law, name, Right.With((request, decide) => decide(mistake(request)) with { Request = request }));

    public static WrongEngine Of(string law, string name, Func<GradingSubject, GradingSubject> make) => new(law, name, make(Right));

    public override string ToString() => $"{Law} catches {Name}";
}
