using Xunit;

namespace CustomRules;

public class ServiceApprovesTests
{
    private const string Role = "service-management";

    [Fact]
    public void Service_approves_a_rise_below_half() => Assert.Contains(Role, Team.Decide(contracts: 0.4999m).Approvers);

    [Fact]
    public void Service_is_not_asked_from_half_on() => Assert.DoesNotContain(Role, Team.Decide(contracts: 0.5m).Approvers);

    [Fact]
    public void Service_is_not_asked_where_nothing_is_known() => Assert.DoesNotContain(Role, Team.Decide(contracts: null).Approvers);

    [Fact]
    public void Service_is_not_asked_where_nobody_rises() => Assert.Empty(Team.Decide(contracts: 0.3m, region: "R7").Approvers);
}
