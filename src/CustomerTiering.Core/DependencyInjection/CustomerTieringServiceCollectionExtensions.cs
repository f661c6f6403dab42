using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using CustomerTiering;
using CustomerTiering.Compatibility;
using CustomerTiering.DependencyInjection;
using CustomerTiering.Wording;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the tiering engine with a host's services.</summary>
public static class CustomerTieringServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="TieringEngine"/> as a singleton. May be called many times, by modules that do not know of each other: all
    /// configurations add up to one engine, and what is given twice counts once.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the policy and what the host adds to it.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// The configuration is tried on every call. Two different policies are refused at once. What a later call may still mend (no policy,
    /// errors in a policy's text, a fact that nobody registered, an edit of a rule that is not there) is refused when the provider is built
    /// with <c>ServiceProviderOptions.ValidateOnBuild</c>, with all errors in the message, and otherwise when the engine is first resolved.
    /// Rule classes are registered as singletons, so that the same validation names the class and the service that its constructor lacks;
    /// edits that come after a rule class are tried when the engine is made.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The calls have set two different policies, or two kinds of evaluator.</exception>
    [RequiresDynamicCode(AheadOfTime.NeedsDynamicCode)]
    [RequiresUnreferencedCode(AheadOfTime.NeedsWholeAssemblies)]
    public static IServiceCollection AddCustomerTiering(this IServiceCollection services, Action<CustomerTieringBuilder> configure)
    {
        Guard.NotNull(services, nameof(services));
        Guard.NotNull(configure, nameof(configure));
        var registration = RegistrationIn(services);
        configure(registration.Builder);
        registration.Check();

        foreach (var ruleClass in registration.Builder.RuleClasses)
            services.TryAddSingleton(ruleClass);

        foreach (var refused in services.OfType<RefusedConfiguration>().ToList())
            services.Remove(refused);
        if (registration.Problem is { } problem)
            services.Add(new RefusedConfiguration(problem));
        return services;
    }

    private static TieringRegistration RegistrationIn(IServiceCollection services)
    {
        var known = services.FirstOrDefault(static d => d.ServiceType == typeof(TieringRegistration))?.ImplementationInstance;
        if (known is TieringRegistration registration)
            return registration;

        registration = new TieringRegistration();
        services.AddSingleton(registration);
        services.AddSingleton(registration.EngineFor);
        return registration;
    }
}
