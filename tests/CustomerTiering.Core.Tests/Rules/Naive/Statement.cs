using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;

namespace CustomerTiering.Rules.Naive;

/// <summary>A condition as this test project thinks of it, apart from the library's own form.</summary>
internal abstract record Statement
{
    /// <summary>Gets a value indicating whether a policy file can say it.</summary>
    public virtual bool IsStructured => true;

    public sealed record AllOf(IReadOnlyList<Statement> Parts) : Statement
    {
        public override bool IsStructured => Parts.All(static p => p.IsStructured);

        public override string ToString() => $"({string.Join(" and ", Parts)})";
    }

    public sealed record AnyOf(IReadOnlyList<Statement> Parts) : Statement
    {
        public override bool IsStructured => Parts.All(static p => p.IsStructured);

        public override string ToString() => $"({string.Join(" or ", Parts)})";
    }

    public sealed record No(Statement Part) : Statement
    {
        public override bool IsStructured => Part.IsStructured;
    }

    public sealed record Number(string Name, string Sign, decimal Bound) : Statement;

    public sealed record Between(string Name, decimal From, decimal Before) : Statement;

    public sealed record NumberIn(string Name, IReadOnlyList<decimal> Values) : Statement
    {
        public override string ToString() => $"{Name} in {string.Join("/", Values)}";
    }

    public sealed record NumberUnknown(string Name) : Statement;

    public sealed record Bought(bool Yes) : Statement;

    public sealed record RegionIs(string Code) : Statement;

    public sealed record RegionIn(string One, string Other) : Statement;

    public sealed record RegionUnknown : Statement;

    public sealed record CurrentTier(string Sign, int Rank) : Statement;

    public sealed record QualifiedTier(string Sign, int Rank) : Statement;

    public sealed record ChangeIs(ChangeKind Kind) : Statement;

    public sealed record Ratio(string Over, string Under, decimal Above) : Statement
    {
        public override bool IsStructured => false;
    }

    public sealed record WithDefault(string Name, decimal Default, string Sign, decimal Bound) : Statement
    {
        public override bool IsStructured => false;
    }

    public sealed record OneAndOther(string One, string Sign, string Other) : Statement
    {
        public override bool IsStructured => false;
    }

    public sealed record RegionIsNot(string Code) : Statement
    {
        public override bool IsStructured => false;
    }

    public sealed record IfElse(Statement If, Statement Then, Statement Else) : Statement
    {
        public override bool IsStructured => false;
    }
}
