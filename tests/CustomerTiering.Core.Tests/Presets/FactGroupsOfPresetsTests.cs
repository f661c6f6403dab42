using System.Linq;
using CustomerTiering.Customers.Completeness;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Who collects and enters each group of facts, how old its facts may be and when their entry is late: whatever of it is changed is found.</summary>
public class FactGroupsOfPresetsTests
{
    private static readonly string[] Listed =
    [
        "foreign-trade basic: collected by anybody, entered by crm-department, old after 24 months, removed after no, late after 30 days",
        "foreign-trade business: collected by anybody, entered by crm-department, old after 24 months, removed after no, late after 30 days",
        "foreign-trade transactions: collected by anybody, entered by crm-department, old after 6 months, removed after no, late after 7 days",
        "foreign-trade market: collected by anybody, entered by crm-department, old after 12 months, removed after no, late after 30 days",
        "service-levels basic: collected by marketing-department, entered by customer-service, old after 24 months, removed after no, late after 30 days",
        "service-levels purchases: collected by sales-department, entered by customer-service, old after 12 months, removed after no, late after 7 days",
        "service-levels needs: collected by sales-department, entered by customer-service, old after 12 months, removed after no, late after 30 days",
        "key-accounts basic: collected by key-account-sales, entered by file-keeper, old after 24 months, removed after no, late after 30 days",
        "key-accounts contacts: collected by key-account-sales, entered by file-keeper, old after 12 months, removed after no, late after 30 days",
        "key-accounts key-people: collected by key-account-sales, entered by file-keeper, old after 12 months, removed after no, late after 30 days",
        "key-accounts service: collected by key-account-sales, entered by file-keeper, old after 12 months, removed after no, late after 30 days",
        "key-accounts products: collected by key-account-sales, entered by file-keeper, old after 6 months, removed after no, late after 30 days",
        "key-accounts records: collected by key-account-sales, entered by file-keeper, old after 6 months, removed after no, late after 30 days",
        "key-accounts credit: collected by key-account-sales, entered by file-keeper, old after 6 months, removed after no, late after 30 days",
        "key-accounts discount-terms: collected by key-account-sales, entered by file-keeper, old after 12 months, removed after no, late after 30 days",
        "relationship-care card: collected by customer-service-specialist, entered by customer-service-specialist, old after 12 months, removed after 60, late after 7 days",
        "relationship-care relationship: collected by anybody, entered by anybody, old after 24 months, removed after 60, late after no days",
        "relationship-care needs: collected by customer-service-specialist, entered by anybody, old after 12 months, removed after 36, late after 7 days",
        "relationship-care purchases: collected by anybody, entered by anybody, old after 12 months, removed after 60, late after no days",
        "cement-sales file: collected by region-handler, entered by customer-service, old after 12 months, removed after no, late after 30 days",
        "cement-sales investigation: collected by region-handler, entered by customer-service, old after no months, removed after no, late after no days",
        "cement-sales business: collected by region-handler, entered by customer-service, old after 12 months, removed after no, late after 30 days",
    ];

    [Fact]
    public void Each_group_is_collected_and_entered_by_whom_and_as_often_as_is_listed()
    {
        var found = Presets.Ids.SelectMany(static id => Presets.Find(id).FactGroups.Select(g => $"{id} {Said(g)}")).ToList();

        Assert.Empty(Listed.Except(found).Concat(found.Except(Listed)));
    }

    private static string Said(FactGroup group)
        => $"{group.Id}: collected by {group.CollectedBy ?? "anybody"}, entered by {group.EnteredBy ?? "anybody"}, old after {Count(group.MaxAgeMonths)} months, removed after {Count(group.RemoveAfterMonths)}, late after {Count(group.LateAfterDays)} days";

    private static string Count(int? count) => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no";
}
