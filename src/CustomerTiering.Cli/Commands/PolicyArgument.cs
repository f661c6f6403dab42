using System.CommandLine;

namespace CustomerTiering.Cli.Commands;

/// <summary>The policy that <c>check</c> and <c>rules</c> are about.</summary>
internal static class PolicyArgument
{
    public static Argument<string> Make() => new("policy") { Description = "A preset's id (see `policies`) or a policy file." };
}
