using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Json.Schema;

namespace CustomerTiering.Policies.Schema;

/// <summary>An independent validator with a schema of policies; formats are asserted, as editors do.</summary>
internal sealed class SchemaValidator
{
    private readonly JsonSchema _schema;

    public SchemaValidator(string schema) => _schema = JsonSchema.FromText(schema);

    /// <summary>Gets the validator of the library's own schema.</summary>
    public static SchemaValidator OfLibrary { get; } = new(PolicySchema.For());

    public bool Takes(string policy) => Evaluate(policy, OutputFormat.Flag).IsValid;

    /// <summary>Gives what is refused and why, by place.</summary>
    public IReadOnlyList<string> Errors(string policy)
        => [.. Details(Evaluate(policy, OutputFormat.List)).Where(static d => d.Errors is not null).SelectMany(static d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))];

    private static IEnumerable<EvaluationResults> Details(EvaluationResults results) => (results.Details ?? []).Prepend(results);

    private EvaluationResults Evaluate(string policy, OutputFormat format)
    {
        using var document = JsonDocument.Parse(policy);
        return _schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = format, RequireFormatValidation = true });
    }
}
