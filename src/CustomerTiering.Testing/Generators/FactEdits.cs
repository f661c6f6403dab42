using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Testing.Generators;

/// <summary>Reads and writes facts by their key, whatever their kind, and gives facts with one of them changed.</summary>
public static class FactEdits
{
    /// <summary>Gives the value of a fact: a decimal, a flag or a text; null where unknown.</summary>
    public static object? ValueOf(this CustomerFacts facts, FactKey key) => key switch
    {
        NumberIndicator number => facts[number],
        FlagIndicator flag => facts[flag],
        _ => facts[(CodeIndicator)key],
    };

    /// <summary>Gives the facts with another value for one of them; null makes it unknown.</summary>
    public static CustomerFacts WithFact(this CustomerFacts facts, FactKey key, object? value) => facts.ToBuilder().Put(key, value).Build();

    /// <summary>Gives the facts of a customer with another id.</summary>
    public static CustomerFacts WithId(this CustomerFacts facts, string id)
    {
        var builder = facts.ToBuilder();
        builder.Id = id;
        return builder.Build();
    }

    /// <summary>Gives a builder with all that is known, as a store would fill it: the last fact first.</summary>
    internal static CustomerFactsBuilder ToBuilder(this CustomerFacts facts)
    {
        var builder = new CustomerFactsBuilder { Id = facts.Id };
        foreach (var key in facts.Known.Reverse())
        {
            builder.Put(key, facts.ValueOf(key));
            if (facts.ProvenanceOf(key) is { } provenance)
                builder.From(key, provenance);
        }

        return builder;
    }

    internal static CustomerFactsBuilder Put(this CustomerFactsBuilder builder, FactKey key, object? value)
    {
        switch (key)
        {
            case NumberIndicator number:
                builder[number] = (decimal?)value;
                break;
            case FlagIndicator flag:
                builder[flag] = (bool?)value;
                break;
            default:
                builder[(CodeIndicator)key] = (string?)value;
                break;
        }

        return builder;
    }
}
