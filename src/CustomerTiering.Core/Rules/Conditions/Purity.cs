using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Finds what makes a rule depend on more than its case: clocks, chance, the environment and the current culture.</summary>
internal sealed class Purity : ExpressionVisitor
{
    private static readonly HashSet<string> Members =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.Guid.NewGuid", "System.TimeProvider.System", "NodaTime.SystemClock.Instance",
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture",
    ];

    private static readonly HashSet<string> Types = ["System.Random", "System.Environment", "System.Diagnostics.Stopwatch"];

    private static readonly HashSet<string> CultureBound =
        [nameof(string.StartsWith), nameof(string.EndsWith), nameof(string.IndexOf), nameof(string.LastIndexOf), nameof(string.Compare), nameof(string.CompareTo), nameof(string.ToUpper), nameof(string.ToLower), nameof(string.Format)];

    private Expression? _found;

    private Purity()
    {
    }

    /// <summary>Gives the first such part of an expression; null where it has none.</summary>
    public static Expression? OffenceIn(Expression e)
    {
        var purity = new Purity();
        purity.Visit(e);
        return purity._found;
    }

    protected override Expression VisitMember(MemberExpression node) => Look(node, node.Member) ? node : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
        => Look(node, node.Method) || ReadsCulture(node) ? node : base.VisitMethodCall(node);

    protected override Expression VisitNew(NewExpression node) => node.Constructor is { } made && Look(node, made) ? node : base.VisitNew(node);

    private bool Look(Expression e, MemberInfo member)
    {
        var type = member.DeclaringType?.FullName ?? string.Empty;
        if (!Types.Contains(type) && !Members.Contains($"{type}.{member.Name}"))
            return false;

        _found ??= e;
        return true;
    }

    private bool ReadsCulture(MethodCallExpression call)
    {
        var parameters = call.Method.GetParameters().Select(static p => p.ParameterType).ToList();
        var told = parameters.Exists(static p => p == typeof(StringComparison) || typeof(IFormatProvider).IsAssignableFrom(p) || p == typeof(CultureInfo));
        var text = call.Method.DeclaringType == typeof(string) && CultureBound.Contains(call.Method.Name) && !parameters.Contains(typeof(char));
        var written = call is { Method.Name: nameof(ToString), Object.Type: { IsEnum: false } of } && of != typeof(Guid) && typeof(IFormattable).IsAssignableFrom(of);
        if (told || !(text || written))
            return false;

        _found ??= call;
        return true;
    }
}
