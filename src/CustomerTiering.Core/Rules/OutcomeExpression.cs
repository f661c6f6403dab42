using System;
using System.Linq.Expressions;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules;

/// <summary>What a rule decides: a constant, or a value worked out from the case.</summary>
internal sealed class OutcomeExpression<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    private OutcomeExpression(string print, Operand tree, RuleOutcome<TCase, TOutcome> value)
    {
        Tree = tree;
        Print = print;
        Value = value;
    }

    /// <summary>Gets the unambiguous text that the rules hash covers.</summary>
    public string Print { get; }

    /// <summary>Gets the tree by which the outcome is worked out, parameters folded; what the rule book says comes from it.</summary>
    public Operand Tree { get; }

    /// <summary>Gets what gives the outcome for a case.</summary>
    public RuleOutcome<TCase, TOutcome> Value { get; }

    /// <summary>Makes an outcome that is the same for all cases.</summary>
    public static OutcomeExpression<TCase, TOutcome> Constant(TOutcome value, string print) => new(print, new Operand.Constant(value!, null), (in TCase _) => value);

    /// <summary>Makes an outcome that code works out which the library cannot look into.</summary>
    public static OutcomeExpression<TCase, TOutcome> Opaque(string description, string fingerprint, RuleOutcome<TCase, TOutcome> decide)
    {
        var tree = new Operand.Opaque(description, fingerprint, decide, typeof(TOutcome));
        return new(ConditionPrinter.Print(tree), tree, decide);
    }

    /// <summary>Reads an outcome written in C#, its parameters and captured values folded into constants.</summary>
    public static OutcomeExpression<TCase, TOutcome> Of(Expression<Func<TCase, TOutcome>> then, string rule, RuleArguments arguments)
    {
        var @case = Expression.Parameter(typeof(TCase).MakeByRefType(), "case");
        var folding = new Folding(then.Parameters[0], @case, rule, arguments);
        var body = folding.Visit(then.Body);
        var tree = new ConditionReader(rule, arguments).ReadOperand(then);
        if (!folding.UsesCase)
        {
            var constant = Expression.Lambda<Func<TOutcome>>(body).Compile()();
            return new(ConditionPrinter.Value(constant!), tree, (in TCase _) => constant);
        }

        var compiled = Expression.Lambda<RuleOutcome<TCase, TOutcome>>(CapturedValues.Fixed(body, @case), @case).Compile();
        return new(ConditionPrinter.Print(tree), tree, compiled);
    }

    private sealed class Folding(ParameterExpression from, ParameterExpression to, string rule, RuleArguments arguments) : ExpressionVisitor
    {
        public bool UsesCase { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (node != from)
                return node;

            UsesCase = true;
            return to;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node is { Member.Name: "Value", Expression: { } of } && typeof(RuleParameter).IsAssignableFrom(of.Type))
            {
                var parameter = (RuleParameter)Expression.Lambda<Func<object>>(of).Compile()();
                var constant = arguments.ConstantOf(parameter, problem => new RuleDefinitionException(rule, problem));
                return Expression.Constant(constant.Value, node.Type);
            }

            return base.VisitMember(node);
        }
    }
}
