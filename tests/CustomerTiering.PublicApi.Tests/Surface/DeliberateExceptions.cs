using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>Where a rule is broken on purpose, and why.</summary>
internal static class DeliberateExceptions
{
    private static readonly (string Rule, string Member, string Reason)[] All =
    [
        ("collections are given out to be read", "Microsoft.Extensions.DependencyInjection.CustomerTieringServiceCollectionExtensions.AddCustomerTiering",
            "registrations are chained"),
        ("collections are given out to be read", "CustomerTiering.Testing.Laws.LawOptions.*",
            "options are filled by who checks the laws"),
        ("collections are given out to be read", "CustomerTiering.Owners.OwnerCandidateBuilder.*",
            "a builder is filled by the host"),
        ("sealed or abstract", "CustomerTiering.Rules.Rule`2",
            "made for inheritance: a team's rule is a class of its own"),
        ("sealed or abstract", "CustomerTiering.Rules.RuleTemplate`2",
            "made for inheritance: a team's template is a class of its own"),
        ("no init", "CustomerTiering.Testing.Subjects.DecisionView.*",
            "deliberately wrong engines change parts of a view by `with`; a host's tests only read it"),
        ("no init", "CustomerTiering.Testing.Subjects.PartialView.*",
            "deliberately wrong engines change parts of a view by `with`; a host's tests only read it"),
        ("no setters but in builders and options", "CustomerTiering.Testing.Subjects.DecisionView.*",
            "init alone, as above"),
        ("no setters but in builders and options", "CustomerTiering.Testing.Subjects.PartialView.*",
            "init alone, as above"),
    ];

    /// <summary>Gives what breaks a rule and is not meant to.</summary>
    public static IEnumerable<string> NotAmong(string rule, IEnumerable<string> broken) => broken.Where(member => !All.Any(e => e.Rule == rule && Covers(e.Member, member)));

    /// <summary>Gives the exceptions from a rule that nothing needs any more.</summary>
    public static IEnumerable<string> Idle(string rule, IReadOnlyCollection<string> broken) => All.Where(e => e.Rule == rule && !broken.Any(member => Covers(e.Member, member))).Select(e => e.Member);

    /// <summary>An exception that ends in <c>*</c> is one for all members of a type.</summary>
    private static bool Covers(string exception, string member)
        => exception.EndsWith('*') ? member.StartsWith(exception.TrimEnd('*'), System.StringComparison.Ordinal) : exception == member;
}
