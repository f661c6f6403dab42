using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;

namespace CustomerTiering.Cli.Commands;

/// <summary>The options that say what is decided on, and by which policy where the command does not take that otherwise.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string> _policy = new("--policy") { Description = "A preset's id (see `policies`) or a policy file.", Required = true, HelpName = "NAME|FILE.json" };
    private readonly Option<string> _ledger = new("--ledger") { Description = "Invoice lines: InvoiceNo, Quantity, InvoiceDate, UnitPrice, CustomerID, found by name; other columns are left alone.", HelpName = "FILE.csv[.gz]" };
    private readonly Option<string> _facts = new("--facts") { Description = "A row per customer: customer_id, a column per indicator or attribute, and what the customer is now.", HelpName = "FILE.csv[.gz]" };
    private readonly Option<string> _asOf = new("--as-of") { Description = "The day for which is decided; the window is the 12 months before it.", Required = true, HelpName = "2011-12-10" };
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
    public Review Read(ParseResult parsed) => Read(parsed, [PolicySource.Of(parsed.GetRequiredValue(_policy))]);

    /// <summary>Gives the review by policies that the command took otherwise.</summary>
    /// <exception cref="RefusedException">An option is wrong.</exception>
    public Review Read(ParseResult parsed, IReadOnlyList<PolicySource> policies)
        => new(
            policies,
            parsed.GetValue(_ledger),
            parsed.GetValue(_facts),
            parsed.GetRequiredValue(_asOf),
            parsed.GetValue(_currency),
            parsed.GetValue(_previous));
}
