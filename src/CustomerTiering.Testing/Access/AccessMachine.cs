using System;
using CustomerTiering.Access;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Access;

/// <summary>What access laws are checked on: something that answers by an engine's access rules. A host that wraps the engine gives its own way. Immutable.</summary>
public sealed class AccessMachine
{
    private readonly Func<AccessRequest, AccessAnswer> _answer;
    private readonly Func<AccessRequest, string> _register;

    private AccessMachine(TieringEngine engine, Func<AccessRequest, AccessAnswer> answer, Func<AccessRequest, string> register)
    {
        Engine = engine;
        _answer = answer;
        _register = register;
    }

    /// <summary>Gets the engine whose rules count.</summary>
    public TieringEngine Engine { get; }

    /// <summary>Gets the policy by which is answered.</summary>
    public TieringPolicy Policy => Engine.Policy;

    /// <summary>Makes the machine of an engine, the host's rules included.</summary>
    /// <param name="engine">The engine.</param>
    public static AccessMachine Of(TieringEngine engine) => new(
        Guard.NotNull(engine, nameof(engine)),
        request => engine.Access.Decide(request).Answer,
        request => engine.Access.Decide(request).EntryAfter(null).ToRecord());

    /// <summary>Gives the machine that answers in another way.</summary>
    /// <param name="answer">Gives the answer to a request; gets the way this machine answers.</param>
    public AccessMachine WithAnswer(Func<AccessRequest, Func<AccessRequest, AccessAnswer>, AccessAnswer> answer)
        => new(Engine, request => Guard.NotNull(answer, nameof(answer))(request, _answer), _register);

    /// <summary>Gives the machine that registers in another way.</summary>
    /// <param name="register">Gives the entry for the register; gets the way this machine registers.</param>
    public AccessMachine WithRegister(Func<AccessRequest, Func<AccessRequest, string>, string> register)
        => new(Engine, _answer, request => Guard.NotNull(register, nameof(register))(request, _register));

    /// <summary>Gives the answer to a request.</summary>
    public AccessAnswer Answer(AccessRequest request) => _answer(request);

    /// <summary>Gives the entry for the register.</summary>
    public string Register(AccessRequest request) => _register(request);
}
