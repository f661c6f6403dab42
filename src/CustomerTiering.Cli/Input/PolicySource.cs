using System;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input;

/// <summary>A policy by a preset's id or a file's path, and with which weights; an id wins over a file of the same name.</summary>
internal sealed class PolicySource
{
    private readonly string _name;
    private readonly WeightEdits _weights;
    private readonly Func<string>? _text;

    private PolicySource(string name, WeightEdits weights, Func<string>? text = null)
    {
        _name = name;
        _weights = weights;
        _text = text;
    }

    /// <summary>Gets the file; null for a preset and for what comes with the tool.</summary>
    public string? File => _text is not null || Presets.Ids.Contains(_name) ? null : _name;

    /// <summary>Takes a policy that comes with the tool beside the presets.</summary>
    public static PolicySource OfText(string name, Func<string> text) => new(name, WeightEdits.None, text);

    /// <summary>Takes a policy as it is named; nothing is read yet.</summary>
    public static PolicySource Of(string name) => new(name, WeightEdits.None);

    /// <summary>Takes a policy with other weights; nothing is read yet.</summary>
    public static PolicySource Of(string name, WeightEdits weights) => new(name, weights);

    /// <summary>Gives the policy.</summary>
    /// <exception cref="RefusedException">There is neither preset nor file, the file cannot be read, or the weights cannot be given.</exception>
    /// <exception cref="PolicyException">The policy has errors.</exception>
    public TieringPolicy Read()
    {
        if (_text is not null)
            return TieringPolicy.Parse(_text());
        if (File is null)
            return _weights.Of(Presets.Find(_name), _name);
        if (!System.IO.File.Exists(File))
            throw new RefusedException($"policy `{_name}` is neither a file nor a preset; {NearestName.Hint(_name, Presets.Ids)}");

        return _weights.Of(TieringPolicy.Parse(InputFile.Reading(File, static path => System.IO.File.ReadAllBytes(path))), _name);
    }

    /// <summary>Gives an engine for the policy, all its own facts known.</summary>
    /// <exception cref="RefusedException">There is no such policy, or it has errors.</exception>
    public TieringEngine Engine()
    {
        try
        {
            var policy = Read();
            return TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
        }
        catch (PolicyException e)
        {
            throw new RefusedException($"`{_name}`: {Headline(e)}; run `customer-tiering check {_name}`", e);
        }
        catch (RuleDefinitionException e)
        {
            throw new RefusedException($"`{_name}`: {e.Message}", e);
        }
    }

    /// <summary>Gives which policy has how many errors.</summary>
    public static string Headline(PolicyException e) => e.Message.Split('\n')[0];
}
