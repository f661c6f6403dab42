using System.Linq;
using CustomerTiering.Customers.Completeness;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Marketing, sales and other departments collect basic facts, purchases and needs; customer service enters them.</summary>
public class Clause_FlowCollection
{
    private static CompletenessReport Report => CompletenessReport.Of(ServiceLevels.Level2.Build(), Presets.ServiceLevels.FactGroups, ServiceLevels.AsOf);

    [Fact]
    public void Has_each_group_collected_by_a_department_and_entered_by_customer_service()
        => Assert.Equal(
            ["basic: marketing-department", "purchases: sales-department", "needs: sales-department"],
            Presets.ServiceLevels.FactGroups.Where(static g => g.EnteredBy == "customer-service").Select(static g => $"{g.Id}: {g.CollectedBy}"));

    [Fact]
    public void Names_the_departments_that_collect() => Assert.Equal(["marketing-department", "sales-department"], Report.Departments);

    [Fact]
    public void Names_what_each_department_has_not_collected()
        => Assert.Equal(
            ["marketing-department: legal-name, contact, industry", "sales-department: asked-for"],
            Report.Departments.Select(static d => $"{d}: {string.Join(", ", Report.CollectedBy(d).SelectMany(static g => g.Missing).Select(static f => f.Id))}"));

    [Fact]
    public void Has_nothing_to_say_of_a_department_that_collects_nothing() => Assert.Empty(Report.CollectedBy("finance-department"));

    [Fact]
    public void Grades_nobody_of_whom_less_than_60_percent_of_the_weight_is_known()
        => Assert.Equal("NotGradable  []", ServiceLevels.Decide("2", ServiceLevels.Level2.With(static f => (f.AnnualPurchase, f.NeedsComplexity) = (null, null))).Proposal());
}
