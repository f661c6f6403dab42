using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Input.Crm;

namespace CustomerTiering.Cli.Commands;

/// <summary>The options of <c>portfolio</c>: the input, what is known beside it, and what is written.</summary>
internal sealed class PortfolioOptions
{
    private readonly ReviewOptions _review = new(areNeeded: false);
    private readonly Option<string> _crm = new("--crm") { Description = "Instead of either: a folder with accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv.", HelpName = "FOLDER" };
    private readonly Option<bool> _sample = new("--sample") { Description = "An invented ledger that comes with the tool, by its own policy; nothing else is needed." };
    private readonly Option<string> _losses = new("--losses") { Description = "Why accounts were lost: customer_id, recorded_on, reason, went_to, competitor.", HelpName = "FILE.csv[.gz]" };
    private readonly Option<string> _memberships = new("--memberships") { Description = "Who stands on the policy's dated lists: list, customer_id, unit, from, before.", HelpName = "FILE.csv[.gz]" };
    private readonly Option<string> _groups = new("--groups") { Description = "Who belongs to whom: customer_id, parent, name, tax_id.", HelpName = "FILE.csv[.gz]" };
    private readonly Option<string> _account = new("--account") { Description = "The account of a CRM export that is analysed; without it all of them are, as one.", HelpName = "NAME" };
    private readonly Option<string[]> _output = new("--out") { Description = "A file to write: .html, .md and .json hold the report, .csv a row for each customer. May be given several times.", HelpName = "portfolio.html" };
    private readonly Option<string> _format = new("--format") { Description = "The format of the files, where their names do not end in it: html, md, json, csv.", HelpName = "html" };

    public void AddTo(Command command)
    {
        _review.AddTo(command);
        command.Add(ReviewOptions.NotBlank(_crm));
        command.Add(_sample);
        foreach (var option in (Option<string>[])[_losses, _memberships, _groups, _account, _format])
            command.Add(ReviewOptions.NotBlank(option));
        command.Add(ReviewOptions.NotBlank(_output));
    }

    /// <summary>Gives what was asked for.</summary>
    /// <exception cref="RefusedException">An option is wrong.</exception>
    public Choice Read(ParseResult parsed)
    {
        var (isSample, crm) = (parsed.GetValue(_sample), parsed.GetValue(_crm) is { } folder ? new CrmSource(folder) : null);
        var file = _review.FileOf(parsed);
        if ((isSample ? 1 : 0) + (crm is null ? 0 : 1) + (file is null ? 0 : 1) != 1)
            throw new RefusedException("name one input: `--ledger FILE`, `--facts FILE` or `--crm FOLDER`, or try it with `--sample`");
        if (crm is null && parsed.GetValue(_account) is { } account)
            throw new RefusedException($"`--account {account}` is analysed from `--crm FOLDER`; no other input tells products");

        return new Choice(
            isSample ? _review.ReadSample(parsed) : _review.Read(parsed, crm ?? file!),
            crm,
            parsed.GetValue(_losses),
            parsed.GetValue(_memberships),
            parsed.GetValue(_groups),
            parsed.GetValue(_account),
            parsed.GetValue(_output) ?? [],
            parsed.GetValue(_format));
    }

    /// <summary>What was asked for.</summary>
    internal sealed record Choice(Review Review, CrmSource? Crm, string? Losses, string? Memberships, string? Groups, string? Account, string[] Outputs, string? Format)
    {
        /// <summary>Gets the files beside the input, which no output may replace.</summary>
        public IEnumerable<(string Role, string Path)> Files
            => new[] { ("list of losses", Losses), ("list of memberships", Memberships), ("list of groups", Groups) }.Where(static f => f.Item2 is not null).Select(static f => (f.Item1, f.Item2!));
    }
}
