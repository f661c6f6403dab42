using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Input.Sources;

namespace CustomerTiering.Cli.Commands;

/// <summary>The options that say what is decided on, and by which policy where the command does not take that otherwise.</summary>
/// <param name="areNeeded">Whether policy and day must be given; they need not where a sample stands in for them.</param>
internal sealed class ReviewOptions(bool areNeeded = true)
{
    private readonly Option<string> _policy = new("--policy") { Description = "A preset's id (see `policies`) or a policy file.", Required = areNeeded, HelpName = "NAME|FILE.json" };
    private readonly Option<string> _ledger = new("--ledger") { Description = "Invoice lines: InvoiceNo, Quantity, InvoiceDate, UnitPrice, CustomerID, found by name; other columns are left alone.", HelpName = "FILE.csv[.gz]" };
    private readonly Option<string> _facts = new("--facts") { Description = "A row per customer: customer_id, a column per indicator or attribute, and what the customer is now.", HelpName = "FILE.csv[.gz]" };
    private readonly Option<string> _asOf = new("--as-of") { Description = "The day for which is decided; the window is the 12 months before it.", Required = areNeeded, HelpName = "2011-12-10" };
    private readonly Option<string> _currency = new("--currency") { Description = "The currency of the amounts; it must be the policy's, since nothing is converted.", HelpName = "GBP" };
    private readonly Option<string> _previous = new("--previous") { Description = "The output of the review before, its proposals taken as approved.", HelpName = "decisions.csv" };

    /// <summary>Adds the options, <c>--policy</c> first.</summary>
    public void AddTo(Command command)
    {
        command.Add(NotBlank(_policy));
        AddInputsTo(command);
    }

    /// <summary>Adds all options but <c>--policy</c>.</summary>
    public void AddInputsTo(Command command)
    {
        foreach (var option in (Option<string>[])[_ledger, _facts, _asOf, _currency, _previous])
            command.Add(NotBlank(option));
    }

    /// <summary>Makes an option refuse a blank value, which a script with an unset variable leaves.</summary>
    public static Option<T> NotBlank<T>(Option<T> option)
    {
        option.Validators.Add(static result =>
        {
            if (result.Tokens.Any(static t => string.IsNullOrWhiteSpace(t.Value)))
                result.AddError($"option `{result.Option.Name}` is blank; give it a value or leave it out");
        });
        return option;
    }

    /// <summary>Gives the review that the options ask for.</summary>
    /// <exception cref="RefusedException">An option is wrong.</exception>
    public Review Read(ParseResult parsed) => Read(parsed, [Policy(parsed)]);

    /// <summary>Gives the review by policies that the command took otherwise.</summary>
    /// <exception cref="RefusedException">An option is wrong.</exception>
    public Review Read(ParseResult parsed, IReadOnlyList<PolicySource> policies) => Read(parsed, policies, FileOf(parsed) ?? throw new RefusedException("name the input: `--ledger FILE` or `--facts FILE`"));

    /// <summary>Gives the review of an input that the command took otherwise.</summary>
    /// <exception cref="RefusedException">An option is wrong.</exception>
    public Review Read(ParseResult parsed, ReviewSource source) => Read(parsed, [Policy(parsed)], source);

    /// <summary>Gives the review of the sample that comes with the tool, by its own policy and day where none is given.</summary>
    /// <exception cref="RefusedException">An option is wrong.</exception>
    public Review ReadSample(ParseResult parsed)
        => new(
            [parsed.GetValue(_policy) is { } policy ? PolicySource.Of(policy) : PolicySource.OfText(SampleInput.PolicyName, SampleInput.Policy)],
            LedgerSource.Sample(),
            parsed.GetValue(_asOf) ?? SampleInput.AsOf,
            parsed.GetValue(_currency),
            parsed.GetValue(_previous));

    /// <summary>Gives the file that the options name; null for none.</summary>
    /// <exception cref="RefusedException">They name two.</exception>
    public ReviewSource? FileOf(ParseResult parsed) => (parsed.GetValue(_ledger), parsed.GetValue(_facts)) switch
    {
        ({ } ledger, null) => LedgerSource.Of(ledger),
        (null, { } facts) => new FactsSource(facts),
        (null, null) => null,
        _ => throw new RefusedException("name one input: `--ledger` or `--facts`, not both"),
    };

    private PolicySource Policy(ParseResult parsed) => PolicySource.Of(parsed.GetValue(_policy) ?? throw new RefusedException("option `--policy` is needed; name a preset (see `policies`) or a policy file"));

    private Review Read(ParseResult parsed, IReadOnlyList<PolicySource> policies, ReviewSource source)
        => new(
            policies,
            source,
            parsed.GetValue(_asOf) ?? throw new RefusedException("option `--as-of` is needed; it is the day for which is decided"),
            parsed.GetValue(_currency),
            parsed.GetValue(_previous));
}
