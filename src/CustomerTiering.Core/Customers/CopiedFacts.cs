namespace CustomerTiering.Customers;

/// <summary>Takes facts over into a builder, to which more can be added.</summary>
internal static class CopiedFacts
{
    /// <summary>Gives a builder with all that is known, where each fact comes from included.</summary>
    public static CustomerFactsBuilder Copied(this CustomerFacts facts)
    {
        var builder = new CustomerFactsBuilder { Id = facts.Id };
        foreach (var key in facts.Layout.Keys)
        {
            builder.Assign(key, ValueOf(facts, key));
            if (facts.ProvenanceOf(key) is { } provenance)
                builder.From(key, provenance);
        }

        return builder;
    }

    /// <summary>Sets a fact to a value of its kind; null makes it unknown.</summary>
    public static void Assign(this CustomerFactsBuilder builder, FactKey key, object? value)
    {
        switch (key)
        {
            case NumberIndicator number:
                builder[number] = (decimal?)value;
                break;
            case FlagIndicator flag:
                builder[flag] = (bool?)value;
                break;
            case CodeIndicator code:
                builder[code] = (string?)value;
                break;
        }
    }

    private static object? ValueOf(CustomerFacts facts, FactKey key) => key switch
    {
        NumberIndicator number => facts[number],
        FlagIndicator flag => facts[flag],
        _ => facts[(CodeIndicator)key],
    };
}
