using System;
using System.Linq;
using CustomerTiering.Clauses;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Owners.Staffing;

public sealed class StaffingTests
{
    private static readonly OwnerWorld Trade = new("foreign-trade");
    private static readonly OwnerWorld Service = new("service-levels");

    [Fact]
    public void Each_tier_says_what_its_roles_would_need_and_what_is_missing()
    {
        var plan = Trade.Engine.Owners.Staff(Customers("B", 70).Concat(Customers("C", 10)), new OwnerPool([Person("core", "core-sales").Build(), Person("ordinary", "ordinary-sales").Build()]), Day);

        var b = plan.Find("B")!;
        Assert.Equal((70, 280m, 240m, 40m), (b.Customers, b.Load, b.Carried, b.Shortfall));
        Assert.Equal("core-sales: 2 needed, 1 there, 1 missing", Assert.Single(b.Roles).ToString());
        Assert.Equal((20m, 0m), (plan.Find("C")!.Load, plan.Find("C")!.Shortfall));
        Assert.False(plan.IsSufficient);
    }

    [Fact]
    public void Where_people_may_look_after_several_tiers_the_better_is_served_first()
    {
        var plan = Service.Engine.Owners.Staff(Customers("1", 4).Concat(Customers("2", 8)), new OwnerPool([Person("p", "service-staff").Build()]), Day);

        Assert.Equal((0m, 20m), (plan.Find("1")!.Shortfall, plan.Find("2")!.Shortfall));
    }

    [Fact]
    public void Who_lacks_the_experience_for_a_tier_does_not_count_for_it()
    {
        var young = Person("young", "service-staff");
        young.Seniority = 35;

        var plan = Service.Engine.Owners.Staff(Customers("1", 1).Concat(Customers("3", 1)), new OwnerPool([young.Build()]), Day);

        Assert.Equal((20m, 0, 1), (plan.Find("1")!.Shortfall, plan.Find("1")!.Roles.Single(static r => r.Role == "service-staff").Present, plan.People));
        Assert.Equal(0, plan.Find("3")!.Shortfall);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(60, false)]
    public void Who_is_away_for_a_few_days_counts_and_who_is_away_long_does_not(int days, bool counts)
        => Assert.Equal(counts, Service.Engine.Owners.Staff(Customers("2", 1), new OwnerPool([Person("p", "service-staff").OnLeave(Day, Day.PlusDays(days)).Build()]), Day).IsSufficient);

    [Fact]
    public void What_somebody_carries_beside_these_customers_is_no_longer_free()
    {
        var busy = Person("busy", "service-staff");
        busy.Load = 98;

        Assert.Equal(3, Service.Engine.Owners.Staff(Customers("2", 1), new OwnerPool([busy.Build()]), Day).Shortfall);
    }

    [Fact]
    public void It_goes_on_into_the_posts_that_the_policy_grants_a_tier()
    {
        var plan = Service.Engine.Owners.Staff(Customers("1", 4).Concat(Customers("2", 20)), new OwnerPool([Person("p", "service-staff").Build()]), Day);

        Assert.Equal(2, Service.Engine.Portfolio.Allocate("experienced-staff", plan.CustomersByTier, plan.People).Tiers[0].Needed);
    }

    [Fact]
    public void It_is_the_same_whatever_the_order_and_refuses_a_customer_given_twice()
    {
        OwnerRequest[] customers = [.. Customers("1", 2), .. Customers("4", 3), Customer(null, id: "none")];
        var pool = new OwnerPool([Person("p", "service-staff").Build()]);

        Assert.Equal(Service.Engine.Owners.Staff(customers, pool, Day).Hash(), Service.Engine.Owners.Staff(Enumerable.Reverse(customers), pool, new DateTime(2026, 3, 2)).Hash());
        Assert.Null(Service.Engine.Owners.Staff(customers, pool, Day).Levels[^1].Tier);
        Assert.Throws<ArgumentException>("customers", () => Service.Engine.Owners.Staff([.. customers, customers[0]], pool, Day));
    }

    private static OwnerRequest[] Customers(string tier, int count) => [.. Enumerable.Range(0, count).Select(i => Customer(tier, id: FormattableString.Invariant($"{tier}-{i}")))];
}
