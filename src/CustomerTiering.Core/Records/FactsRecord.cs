using System;
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

    /// <summary>Gives the values of some of the facts by id, without where they come from.</summary>
    public static CanonicalObject Of(CustomerFacts facts, Func<FactKey, bool> which)
    {
        var values = new CanonicalObject();
        foreach (var key in facts.Known.Where(which))
            Add(values, key.Id, facts, key);
        return values;
    }

    private static CanonicalObject Add(CanonicalObject to, string name, CustomerFacts facts, FactKey key) => key switch
    {
        NumberIndicator number => to.Add(name, facts[number]),
        FlagIndicator flag => to.Add(name, facts[flag]),
        CodeIndicator code => to.Add(name, facts[code]),
        _ => to,
    };

    private static CanonicalObject Fact(CustomerFacts facts, FactKey key)
    {
        var fact = Add(new CanonicalObject().Add("id", key.Id).Add("kind", ConditionPrinter.Words(key.Kind.ToString())), "value", facts, key);
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
