using System.IO;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input;

/// <summary>Finds a policy by a preset's id or a file's path; an id wins over a file of the same name.</summary>
internal static class PolicySource
{
    /// <summary>Gives the policy.</summary>
    /// <exception cref="RefusedException">There is neither preset nor file, or the file cannot be read.</exception>
    /// <exception cref="PolicyException">The policy has errors.</exception>
    public static TieringPolicy Read(string name)
    {
        if (Presets.Ids.Contains(name))
            return Presets.Find(name);
        if (!File.Exists(name))
            throw new RefusedException($"policy `{name}` is neither a file nor a preset; {NearestName.Hint(name, Presets.Ids)}");

        return TieringPolicy.Parse(InputFile.Reading(name, static path => File.ReadAllBytes(path)));
    }

    /// <summary>Gives an engine for the policy, all its own facts known.</summary>
    /// <exception cref="RefusedException">There is no such policy, or it has errors.</exception>
    public static TieringEngine Engine(string name)
    {
        try
        {
            var policy = Read(name);
            return TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
        }
        catch (PolicyException e)
        {
            throw new RefusedException($"`{name}`: {Headline(e)}; run `customer-tiering check {name}`", e);
        }
        catch (RuleDefinitionException e)
        {
            throw new RefusedException($"`{name}`: {e.Message}", e);
        }
    }

    /// <summary>Gives which policy has how many errors.</summary>
    public static string Headline(PolicyException e) => e.Message.Split('\n')[0];
}
