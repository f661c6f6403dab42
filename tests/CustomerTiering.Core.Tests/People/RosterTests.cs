using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.People;

public sealed class RosterTests
{
    [Fact]
    public void Somebody_has_the_roles_that_were_given_each_once_and_told_apart_by_case()
    {
        var roster = new Roster([new Person("ann", "head", "clerk", "head")]);

        Assert.Equal(["clerk", "head"], roster.Find("ann")!.Roles);
        Assert.True(roster.Has("ann", "head"));
        Assert.False(roster.Has("ann", "Head"));
        Assert.False(roster.Has("bob", "head"));
        Assert.Null(roster.Find("bob"));
    }

    [Fact]
    public void The_hash_depends_on_people_and_roles_and_not_on_their_order()
    {
        Person[] people = [new("ann", "head", "clerk"), new("bob")];

        Assert.Equal(new Roster(people).Hash, new Roster([new("bob"), new("ann", "clerk", "head")]).Hash);
        Assert.NotEqual(new Roster(people).Hash, new Roster([new("ann", "head"), new("bob")]).Hash);
        Assert.NotEqual(new Roster(people).Hash, Roster.Empty.Hash);
    }

    [Fact]
    public void People_given_more_than_once_are_told_all_at_once_with_their_places()
        => Assert.StartsWith(
            "people stand in the roster more than once: `ann` at 1 and 3, `bob` at 2 and 4; give each person once, with all roles",
            Assert.Throws<ArgumentException>("people", static () => new Roster(new[] { "ann", "bob", "ann", "bob" }.Select(static id => new Person(id)))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_null_person_and_a_blank_id_or_role_are_refused()
    {
        Assert.StartsWith("null stands at 1", Assert.Throws<ArgumentException>("people", static () => new Roster([null!])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("id", static () => new Person(" "));
        Assert.Throws<ArgumentException>("roles", static () => new Person("ann", "head", " "));
    }
}
