using System.Collections.Generic;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>A report in words: its title, what it was made by, and its sections.</summary>
internal sealed class ReportPage(string title, string setting, IReadOnlyList<ReportSection> sections)
{
    public string Title => title;

    public string Setting => setting;

    public IReadOnlyList<ReportSection> Sections => sections;
}
