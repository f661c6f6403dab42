using System.IO;

namespace CustomerTiering.Cli.Output;

/// <summary>Writes a report in one form and closes the stream.</summary>
internal delegate void ReportFormat<in TReport>(Stream stream, TReport report, string language);
