namespace CustomerTiering.Policies;

/// <summary>Describes what <see cref="PolicyReader"/> reads of a policy's head.</summary>
internal static class PolicyHeaderSchema
{
    /// <summary>Adds the properties.</summary>
    public static ObjectShape AddTo(ObjectShape policy, SchemaScope scope) => policy
        .Optional(PolicyReader.SchemaProperty, Shape.Text("Path or address of this schema, for editors; no part of the policy."))
        .Required("formatVersion", Shape.Constant(PolicyReader.FormatVersion, $"The format of the file: {PolicyReader.FormatVersion}."))
        .Required("id", Shape.Id("The id, the same for all versions of the policy."))
        .Required("version", Shape.Text("The version, such as `2026-1`."))
        .Required("effective", EffectivePeriodSchema.Period(scope, "The days for which the policy decides."))
        .Required("currency", Shape.Text("The currency of all amounts, an ISO 4217 code.", PolicyReader.CurrencyPattern))
        .Optional("names", scope.Names("What the policy is called."))
        .Optional("onTrial", Shape.Flag("True for a policy that is on trial."));
}
