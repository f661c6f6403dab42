using System;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Classes;

public sealed class MembershipListTests
{
    private static readonly LocalDate Start = new(2025, 3, 1);
    private static readonly LocalDate End = new(2026, 3, 1);
    private static readonly FlagIndicator OnProject = Indicator.Flag("key-project-running");

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(364, true)]
    [InlineData(365, false)]
    public void An_entry_counts_from_its_first_day_to_before_its_end(int days, bool expected)
    {
        var list = new MembershipList("key-projects", [new MembershipEntry("C1", "Bridge 7", Start, End)]);
        var facts = new CustomerFactsBuilder { Id = "C1" };
        list.WriteTo(facts, OnProject, Start.PlusDays(days));

        Assert.Equal(expected, facts.Build()[OnProject]);
    }

    [Fact]
    public void Who_is_not_on_the_list_is_known_not_to_be_and_the_source_is_the_list()
    {
        var list = new MembershipList("key-projects", []);
        var builder = new CustomerFactsBuilder { Id = "C1" };
        list.WriteTo(builder, OnProject, Start);
        var facts = builder.Build();

        Assert.False(facts[OnProject]);
        Assert.Equal($"key-projects {list.Hash}", facts.ProvenanceOf(OnProject)!.Source);
    }

    [Fact]
    public void Units_are_counted_once_each_and_on_the_day()
    {
        var list = new MembershipList("group", [new("C1", "U1", Start), new("C2", "U1", Start), new("C3", "U2", End)]);

        Assert.Equal((1, 2), (list.UnitsOn(Start), list.UnitsOn(End)));
    }

    [Fact]
    public void The_hash_does_not_depend_on_the_order_of_the_entries()
    {
        MembershipEntry[] entries = [new("C1", "U1", Start), new("C2", "U2", Start)];

        Assert.Equal(new MembershipList("group", entries).Hash, new MembershipList("group", [entries[1], entries[0]]).Hash);
        Assert.NotEqual(new MembershipList("group", entries).Hash, new MembershipList("group", [entries[0]]).Hash);
    }

    [Fact]
    public void An_entry_that_ends_before_it_begins_is_refused() => Assert.Throws<ArgumentException>(static () => new MembershipEntry("C1", "U1", Start, Start));

    [Fact]
    public void Facts_without_an_id_are_refused() => Assert.Throws<InvalidOperationException>(static () => new MembershipList("group", []).WriteTo(new CustomerFactsBuilder(), OnProject, Start));
}
