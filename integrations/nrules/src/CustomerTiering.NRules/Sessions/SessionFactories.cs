using System;
using System.Collections.Generic;
using System.Threading;
using NRules;
using NRules.RuleModel;

namespace CustomerTiering.NRules.Sessions;

/// <summary>Compiles rules into a session factory that many threads can share.</summary>
internal static class SessionFactories
{
    /// <summary>Compiles. A cancelled NRules compile gives a factory with some of the rules, in silence; this one throws.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ISessionFactory Compile(IReadOnlyCollection<IRuleDefinition> rules, Action<RuleCompiler>? configure, CancellationToken cancellation)
    {
        var compiler = new RuleCompiler(new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual });
        configure?.Invoke(compiler);
        var factory = compiler.Compile([.. rules, .. WarmUp.RulesFor(rules)], cancellation);
        cancellation.ThrowIfCancellationRequested();
        factory.CreateSession().Insert(new WarmUp());
        return factory;
    }
}
