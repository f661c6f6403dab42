namespace CustomerTiering.Testing.Cases;

/// <summary>A machine that gets cases wrong on purpose, with the law that it breaks.</summary>
internal sealed record WrongCase(CaseLaw Law, string Name, CaseMachine Machine);
