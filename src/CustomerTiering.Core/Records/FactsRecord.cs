using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Records;

/// <summary>Writes facts as canonical JSON; a decision's record holds the hash of it.</summary>
internal static class FactsRecord
{
    public static string HashOf(CustomerFacts facts) => Sha256Hex.Of(Of(facts));

    public static string Of(CustomerFacts facts) => new CanonicalObject()
        .Add("customer", facts.Id)
        .Add("facts", facts.Known.Select(key => Fact(facts, key)))
        .ToString();

    private static CanonicalObject Fact(CustomerFacts facts, FactKey key)
    {
        var fact = new CanonicalObject().Add("id", key.Id).Add("kind", ConditionPrinter.Words(key.Kind.ToString()));
        fact = key switch
        {
            NumberIndicator number => fact.Add("value", facts[number]),
            FlagIndicator flag => fact.Add("value", facts[flag]),
            CodeIndicator code => fact.Add("value", facts[code]),
            _ => fact,
        };
        return facts.ProvenanceOf(key) is not { } provenance ? fact : fact
            .Add("source", provenance.Source)
            .Add("observedOn", provenance.ObservedOn)
            .Add("enteredOn", provenance.EnteredOn)
            .Add("verification", ConditionPrinter.Words(provenance.Verification.ToString()))
            .Add("verifiedOn", provenance.VerifiedOn)
            .Add("enteredBy", provenance.EnteredBy)
            .Add("reason", provenance.Reason);
    }
}
