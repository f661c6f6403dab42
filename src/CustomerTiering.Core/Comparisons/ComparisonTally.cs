using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Comparisons;

/// <summary>Adds up compared customers as they come; what it gives does not depend on their order.</summary>
internal sealed class ComparisonTally(int rows, int columns)
{
    private readonly List<CustomerDifference> _differences = [];
    private readonly List<ComparisonFailure> _failures = [];

    public CustomerSum[,] Sums { get; } = new CustomerSum[rows, columns];

    public int OnlyScoreDiffers { get; private set; }

    public LocalDate? Earliest { get; private set; }

    public LocalDate? Latest { get; private set; }

    /// <summary>Gets the customers that differ, by id and, of one id, by their record.</summary>
    public IReadOnlyList<CustomerDifference> Differences => [.. _differences.OrderBy(static d => d.Customer, StringComparer.Ordinal).ThenBy(static d => new Lazily(() => ComparisonRecord.Of(d).ToString()))];

    /// <summary>Gets the customers that failed, by id and, of one id, by their messages.</summary>
    public IReadOnlyList<ComparisonFailure> Failures =>
        [.. _failures.OrderBy(static f => f.Customer, StringComparer.Ordinal).ThenBy(static f => f.ErrorA?.Message, StringComparer.Ordinal).ThenBy(static f => f.ErrorB?.Message, StringComparer.Ordinal)];

    public void Add(DecisionRequest request, in ComparedCustomer compared)
    {
        if (Earliest is null || request.AsOf < Earliest)
            Earliest = request.AsOf;
        if (Latest is null || request.AsOf > Latest)
            Latest = request.AsOf;
        if (compared.Failure is { } failure)
        {
            _failures.Add(failure);
            return;
        }

        Sums[compared.Row, compared.Column] = Sums[compared.Row, compared.Column].With(request.Facts.AnnualPurchase);
        OnlyScoreDiffers += compared.OnlyScoreDiffers ? 1 : 0;
        if (compared.Difference is { } difference)
            _differences.Add(difference);
    }

    /// <summary>A text that is made only when two customers have one id.</summary>
    private sealed class Lazily(Func<string> text) : IComparable<Lazily>
    {
        private readonly Lazy<string> _text = new(text);

        public int CompareTo(Lazily? other) => string.CompareOrdinal(_text.Value, other?._text.Value);
    }
}
