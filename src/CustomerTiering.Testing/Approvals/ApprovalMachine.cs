using System;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>
/// What approval laws are checked on: something that carries out commands on requests, keeps them, and says what is covered. A host that
/// wraps or stores requests gives its own ways. Immutable.
/// </summary>
public sealed class ApprovalMachine
{
    private readonly Func<ApprovalRequest, ApprovalCommand, LocalDate, Roster, ApprovalResult> _apply;
    private readonly Func<ApprovalRequest, string, string, LocalDate, bool> _covers;
    private readonly Func<ApprovalRequest, ApprovalRequest> _store;

    private ApprovalMachine(
        Func<ApprovalRequest, ApprovalCommand, LocalDate, Roster, ApprovalResult> apply,
        Func<ApprovalRequest, string, string, LocalDate, bool> covers,
        Func<ApprovalRequest, ApprovalRequest> store)
    {
        _apply = apply;
        _covers = covers;
        _store = store;
    }

    /// <summary>Gets the library's machine, which keeps a request as its record.</summary>
    public static ApprovalMachine OfTheLibrary { get; } = new(
        static (request, command, on, roster) => request.Apply(command, on, roster),
        static (request, item, fingerprint, on) => request.Covers(item, fingerprint, on),
        static request => ApprovalRequest.Parse(request.ToRecord()));

    /// <summary>Gives the machine that carries out commands in another way.</summary>
    /// <param name="apply">Carries out a command on a request, on a day with the people of that day.</param>
    public ApprovalMachine WithApply(Func<ApprovalRequest, ApprovalCommand, LocalDate, Roster, ApprovalResult> apply) => new(Guard.NotNull(apply, nameof(apply)), _covers, _store);

    /// <summary>Gives the machine that says in another way what is covered.</summary>
    /// <param name="covers">Tells whether a request covers an item's fingerprint on a day.</param>
    public ApprovalMachine WithCoverage(Func<ApprovalRequest, string, string, LocalDate, bool> covers) => new(_apply, Guard.NotNull(covers, nameof(covers)), _store);

    /// <summary>Gives the machine that stores requests in another way.</summary>
    /// <param name="store">Stores a request and reads it back.</param>
    public ApprovalMachine WithStore(Func<ApprovalRequest, ApprovalRequest> store) => new(_apply, _covers, Guard.NotNull(store, nameof(store)));

    /// <summary>Carries out a command.</summary>
    public ApprovalResult Apply(ApprovalRequest request, ApprovalCommand command, LocalDate on, Roster roster) => _apply(request, command, on, roster);

    /// <summary>Tells whether the request covers an item's fingerprint on a day.</summary>
    public bool Covers(ApprovalRequest request, string item, string fingerprint, LocalDate on) => _covers(request, item, fingerprint, on);

    /// <summary>Stores a request and reads it back.</summary>
    public ApprovalRequest Store(ApprovalRequest request) => _store(request);
}
