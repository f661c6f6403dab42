using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Access;

/// <summary>
/// What access rules look at: who wants to do what with which part of whose file. The customer's facts are not among it, so that access is
/// decided before any of them is read; what <see cref="IRuleCase"/> asks for is an empty file of that id.
/// </summary>
public readonly struct AccessCase : IRuleCase
{
    private readonly AccessRequest _request;

    internal AccessCase(AccessRequest request, BoundFacts empty)
    {
        _request = request;
        Bound = empty;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate AsOf => _request.On;

    /// <summary>Gets the id of the person.</summary>
    public string Person => _request.Person;

    /// <summary>Gets what is to be done, such as <c>read</c>.</summary>
    [Code(AccessCodes.Action)]
    public string Action => _request.Action;

    /// <summary>Gets the part of the file, such as <c>contacts</c>.</summary>
    [Code(AccessCodes.Part)]
    public string Part => _request.Part;

    /// <summary>Gets a value indicating whether the person is the customer's owner.</summary>
    public bool IsOwner => _request.Owner == _request.Person;

    /// <summary>Gets a value indicating whether the person is not in the company's roster (cement sales art. 9).</summary>
    public bool IsOutsider => _request.Roster.Find(_request.Person) is null;

    /// <summary>Gets a value indicating whether the person has leave in force for exactly this (key accounts art. 9).</summary>
    public bool HasLeave => _request.LeaveInForce;

    CustomerFacts IRuleCase.Facts => Bound.Facts;

    internal BoundFacts Bound { get; }

    /// <summary>Tells whether the person has one of the roles.</summary>
    [Code(PolicyRole.CodeKind)]
    public bool HasAnyRole(IReadOnlyList<string> roles)
    {
        var person = _request.Roster.Find(_request.Person);
        return person is not null && roles.Any(person.Has);
    }
}
