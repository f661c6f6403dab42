using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>What is opened about a customer. Immutable.</summary>
public sealed class CaseOpening
{
    /// <summary>Initializes a new instance of the <see cref="CaseOpening"/> class.</summary>
    /// <param name="id">The host's id of the case; never blank.</param>
    /// <param name="kind">The id of the kind, as the policy declares it.</param>
    /// <param name="customer">The host's id of the customer; never blank.</param>
    /// <param name="openedBy">Who opens it; never blank.</param>
    /// <param name="cause">What it is about, where the kind lists causes; null elsewhere.</param>
    /// <param name="isMajor">Whether it is a major one.</param>
    /// <param name="responsible">Who is responsible, where the kind needs somebody; null elsewhere.</param>
    /// <param name="department">The role of the department that is responsible, where the kind needs one; null elsewhere.</param>
    /// <param name="dueOn">The last day that is in time, where the kind needs one; null elsewhere.</param>
    /// <param name="text">What it is about in words, such as an order's number; null where not stated.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public CaseOpening(
        string id,
        string kind,
        string customer,
        string openedBy,
        string? cause = null,
        bool isMajor = false,
        string? responsible = null,
        string? department = null,
        LocalDate? dueOn = null,
        string? text = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Kind = Guard.NotBlank(kind, nameof(kind));
        Customer = Guard.NotBlank(customer, nameof(customer));
        OpenedBy = Guard.NotBlank(openedBy, nameof(openedBy));
        Cause = Optional(cause, nameof(cause));
        IsMajor = isMajor;
        Responsible = Optional(responsible, nameof(responsible));
        Department = Optional(department, nameof(department));
        DueOn = dueOn;
        Text = Optional(text, nameof(text));
    }

    /// <summary>Initializes a new instance of the <see cref="CaseOpening"/> class with a due date, for hosts that have no NodaTime.</summary>
    /// <param name="id">The host's id of the case; never blank.</param>
    /// <param name="kind">The id of the kind, as the policy declares it.</param>
    /// <param name="customer">The host's id of the customer; never blank.</param>
    /// <param name="openedBy">Who opens it; never blank.</param>
    /// <param name="dueOn">The last day that is in time, without a time of day.</param>
    /// <param name="cause">What it is about, where the kind lists causes; null elsewhere.</param>
    /// <param name="isMajor">Whether it is a major one.</param>
    /// <param name="responsible">Who is responsible, where the kind needs somebody; null elsewhere.</param>
    /// <param name="department">The role of the department that is responsible, where the kind needs one; null elsewhere.</param>
    /// <param name="text">What it is about in words, such as an order's number; null where not stated.</param>
    /// <exception cref="ArgumentException">An id is blank, or the date has a time of day.</exception>
    public CaseOpening(
        string id,
        string kind,
        string customer,
        string openedBy,
        DateTime dueOn,
        string? cause = null,
        bool isMajor = false,
        string? responsible = null,
        string? department = null,
        string? text = null)
        : this(id, kind, customer, openedBy, cause, isMajor, responsible, department, Guard.DateOnly(dueOn), text)
    {
    }

    /// <summary>Gets the host's id of the case.</summary>
    public string Id { get; }

    /// <summary>Gets the id of the kind.</summary>
    public string Kind { get; }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets who opens it.</summary>
    public string OpenedBy { get; }

    /// <summary>Gets what it is about; null where the kind lists no causes.</summary>
    public string? Cause { get; }

    /// <summary>Gets a value indicating whether it is a major one.</summary>
    public bool IsMajor { get; }

    /// <summary>Gets who is responsible; null for nobody.</summary>
    public string? Responsible { get; }

    /// <summary>Gets the role of the department that is responsible; null for none.</summary>
    public string? Department { get; }

    /// <summary>Gets the last day that is in time; null for none.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Gets what it is about in words; null where not stated.</summary>
    public string? Text { get; }

    private static string? Optional(string? text, string name) => text is null ? null : Guard.NotBlank(text, name);
}
