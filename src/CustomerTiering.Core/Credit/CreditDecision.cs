using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Credit;

/// <summary>
/// What an assessment of a customer's credit came to. The host stores <see cref="Next"/>, hands out <see cref="Tasks"/>, and gives
/// <see cref="Standing"/> to what grades the customer. Immutable and safe to share.
/// </summary>
public sealed class CreditDecision : AreaDecision
{
    private readonly CreditRequest _request;

    internal CreditDecision(
        TieringEngine engine,
        CreditRequest request,
        CreditPicture picture,
        CreditGrade? grade,
        IReadOnlyList<CreditMeasure> measures,
        decimal? limit,
        int reachedLevel,
        CreditTransition moved,
        IReadOnlyList<Collection> tasks,
        IReadOnlyList<IAnswer> answers)
        : base(engine, "credit", request.Account.Customer, request.AsOf, answers)
    {
        _request = request;
        Picture = picture;
        Grade = grade;
        Measures = measures;
        ReachedLevel = reachedLevel;
        Next = moved.State;
        Events = moved.Events;
        Exposure = new CreditExposure(picture.Ageing, picture.OpenOrders, picture.AgreedLimit, limit);
        Tasks = [.. tasks.Distinct().Select(task => CollectionSchedule.Of(task, Next, picture.Ageing, request.AsOf, request.Owner))];
    }

    /// <summary>Gets the open items by where they stand.</summary>
    public Ageing Ageing => Picture.Ageing;

    /// <summary>Gets what is at risk, against the limit.</summary>
    public CreditExposure Exposure { get; }

    /// <summary>Gets the agreement in force; null for none, then a policy may refuse open account (key accounts art. 13).</summary>
    public CreditAgreement? Agreement => Picture.Agreement;

    /// <summary>Gets the credit grade; null where no rule gives one.</summary>
    public CreditGrade? Grade { get; }

    /// <summary>Gets the measures, in the order of the rules (foreign trade 4.2).</summary>
    public IReadOnlyList<CreditMeasure> Measures { get; }

    /// <summary>Gets the share of an order that measures ask to be prepaid, the greatest of several; 0 for none.</summary>
    public decimal RequiredPrepayment => Measures.Where(static m => m.Kind == CreditMeasureKind.Prepayment).Select(static m => m.Share!.Value).DefaultIfEmpty(0).Max();

    /// <summary>Gets a value indicating whether measures ask for security.</summary>
    public bool NeedsSecurity => Measures.Any(static m => m.Kind == CreditMeasureKind.Security);

    /// <summary>Gets the warning level that the arrears ask for; the state rises towards it by one a day.</summary>
    public int ReachedLevel { get; }

    /// <summary>Gets where the credit stands on the day.</summary>
    public CreditStatus Status => Next.StatusOn(AsOf);

    /// <summary>Gets the state to store, from which the next assessment starts.</summary>
    public CreditState Next { get; }

    /// <summary>Gets what happened, in order.</summary>
    public IReadOnlyList<CreditEvent> Events { get; }

    /// <summary>Gets what is to be done about receivables, by whom and by when.</summary>
    public IReadOnlyList<CollectionTask> Tasks { get; }

    /// <summary>Gets what the rules on tiers and discounts read: warning level, grade and hold. A hold that is overridden counts as none.</summary>
    public CreditStanding Standing => new(Next.Level, Grade?.Code, Status == CreditStatus.OnHold);

    internal CreditPicture Picture { get; }

    internal CustomerFacts Facts => _request.Facts;

    internal decimal OverdueInPolicyCurrency => Picture.OverdueAmount;

    private protected override void Record(CanonicalObject record) => record
        .Add("factsHash", FactsRecord.HashOf(_request.Facts))
        .Add("ratesHash", _request.Rates?.Hash)
        .Add("before", CreditStateRecord.Of(_request.State))
        .Add("next", CreditStateRecord.Of(Next))
        .Add("reachedLevel", ReachedLevel)
        .Add("grade", Grade?.Code)
        .Add("agreement", Agreement?.Id)
        .Add("ageing", Ageing.ToCanonical())
        .Add("exposure", Exposure.ToCanonical())
        .Add("measures", Measures.Select(static m => m.ToString()))
        .Add("owner", _request.Owner)
        .Add("tasks", Tasks.Select(static t => t.ToCanonical()));

    private protected override string Headline(PolicyTexts texts) => new CreditWords(texts).Headline(this);

    private protected override void Explain(ExplanationText text)
    {
        var words = new CreditWords(text.Texts);
        text.Add("credit.exposure", words.Exposure(this)).Add("credit.tasks", words.TasksOf(this));
    }
}
