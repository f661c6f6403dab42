using Microsoft.Extensions.DependencyInjection;

namespace CustomerTiering.DependencyInjection;

/// <summary>
/// A registration that no container can satisfy, and that says why. A container that validates its registrations when it is built
/// looks at constructors and runs none of them; what it prints of a registration that fails is the registration's own text.
/// </summary>
internal sealed class RefusedConfiguration(string problem)
    : ServiceDescriptor(typeof(CustomerTieringConfiguration), typeof(CustomerTieringConfiguration), ServiceLifetime.Singleton)
{
    /// <summary>Gives what is wrong with the configuration.</summary>
    public override string ToString() => problem;

    /// <summary>Stands in the container's message for what cannot be made.</summary>
    private sealed class CustomerTieringConfiguration(ICorrectConfiguration configuration)
    {
        public ICorrectConfiguration Configuration { get; } = configuration;
    }

    /// <summary>Stands in the container's message for what is missing; never registered.</summary>
    private interface ICorrectConfiguration;
}
