using System;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Changes;
using CustomerTiering.Customers;

namespace CustomerTiering.Rules.Naive;

/// <summary>Writes a statement as the expression that a C# compiler makes of it.</summary>
internal static class StatementInCSharp
{
    public static Expression<Func<ChangeCase, bool>> Of(Statement statement)
    {
        var c = Expression.Parameter(typeof(ChangeCase), "c");
        return Expression.Lambda<Func<ChangeCase, bool>>(Body(statement, c), c);
    }

    private static Expression Body(Statement statement, ParameterExpression c) => statement switch
    {
        Statement.AllOf s => s.Parts.Select(p => Body(p, c)).Aggregate(Expression.AndAlso),
        Statement.AnyOf s => s.Parts.Select(p => Body(p, c)).Aggregate(Expression.OrElse),
        Statement.No s => Expression.Not(Body(s.Part, c)),
        Statement.IfElse s => Expression.Condition(Body(s.If, c), Body(s.Then, c), Body(s.Else, c)),
        Statement.Number s => Compare(Number(s.Name, c), s.Sign, s.Bound),
        Statement.Between s => Expression.AndAlso(Compare(Number(s.Name, c), "atLeast", s.From), Compare(Number(s.Name, c), "below", s.Before)),
        Statement.NumberIn s => NumberIn(s, c),
        Statement.NumberUnknown s => Expression.Equal(AsDecimal(Number(s.Name, c)), Expression.Constant(null, typeof(decimal?))),
        Statement.Bought s => Expression.Equal(Fact("HasPurchased", c), Expression.Constant(s.Yes, typeof(bool?))),
        Statement.RegionIs s => Expression.Equal(Fact("Region", c), Expression.Constant(s.Code)),
        Statement.RegionIsNot s => Expression.NotEqual(Fact("Region", c), Expression.Constant(s.Code)),
        Statement.RegionIn s => Contains(Expression.Constant(new[] { s.One, s.Other }), Fact("Region", c)),
        Statement.RegionUnknown => Expression.Equal(Fact("Region", c), Expression.Constant(null, typeof(string))),
        Statement.CurrentTier s => Sign(s.Sign, Expression.Property(c, "CurrentTier"), Expression.Constant(TierCases.Ladder.AtRank(s.Rank))),
        Statement.QualifiedTier s => Sign(s.Sign, Expression.Property(c, "QualifiedTier"), Expression.Constant(TierCases.Ladder.AtRank(s.Rank))),
        Statement.ChangeIs s => Expression.Equal(Expression.Convert(Expression.Property(c, "Change"), typeof(int)), Expression.Constant((int)s.Kind)),
        Statement.Ratio s => Expression.GreaterThan(
            Expression.Divide(AsDecimal(Number(s.Over, c)), AsDecimal(Number(s.Under, c))),
            Expression.Constant(s.Above, typeof(decimal?))),
        Statement.WithDefault s => Sign(
            s.Sign,
            Expression.Coalesce(AsDecimal(Number(s.Name, c)), Expression.Constant(s.Default)),
            Expression.Constant(s.Bound)),
        Statement.OneAndOther s => Sign(s.Sign, AsDecimal(Number(s.One, c)), AsDecimal(Number(s.Other, c))),
        _ => throw new InvalidOperationException($"no C# for {statement}"),
    };

    private static MemberExpression Fact(string name, ParameterExpression c) => Expression.Property(Expression.Property(c, "Facts"), name);

    private static MemberExpression Number(string name, ParameterExpression c) => name switch
    {
        "annual-purchase" => Fact(nameof(CustomerFacts.AnnualPurchase), c),
        "purchase-frequency" => Fact(nameof(CustomerFacts.PurchaseFrequency), c),
        "growth-potential" => Fact(nameof(CustomerFacts.GrowthPotential), c),
        "score" => Expression.Property(c, nameof(ChangeCase.Score)),
        "periods-below" => Expression.Property(c, nameof(ChangeCase.PeriodsBelow)),
        "months-in-tier" => Expression.Property(c, nameof(ChangeCase.MonthsInTier)),
        _ => Expression.Property(Expression.Property(c, nameof(ChangeCase.Credit)), "WarningLevel"),
    };

    private static BinaryExpression Compare(Expression number, string sign, decimal bound)
    {
        var plain = Nullable.GetUnderlyingType(number.Type) ?? number.Type;
        return Sign(sign, number, Expression.Constant(Convert.ChangeType(bound, plain, null), number.Type));
    }

    private static MethodCallExpression NumberIn(Statement.NumberIn s, ParameterExpression c)
    {
        var number = Number(s.Name, c);
        var value = Nullable.GetUnderlyingType(number.Type) is null ? number : Expression.Property(number, "Value");
        return value.Type == typeof(int)
            ? Contains(Expression.Constant(s.Values.Select(static v => (int)v).ToArray()), value)
            : Contains(Expression.Constant(s.Values.ToArray()), value);
    }

    private static MethodCallExpression Contains(ConstantExpression list, Expression item)
        => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [item.Type], list, item);

    private static Expression AsDecimal(Expression number) => number.Type == typeof(decimal?) ? number : Expression.Convert(number, typeof(decimal?));

    private static BinaryExpression Sign(string sign, Expression left, Expression right) => sign switch
    {
        "atLeast" => Expression.GreaterThanOrEqual(left, right),
        "above" => Expression.GreaterThan(left, right),
        "atMost" => Expression.LessThanOrEqual(left, right),
        "below" => Expression.LessThan(left, right),
        _ => Expression.Equal(left, right),
    };
}
