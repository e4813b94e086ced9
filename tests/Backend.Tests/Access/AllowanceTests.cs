using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Access;

/// <summary>How much a program may take in a minute.</summary>
public sealed class AllowanceTests
{
    private static readonly DateTimeOffset Noon = new(2022, 3, 29, 11, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_program_makes_as_many_requests_as_it_may_in_a_minute_and_as_many_again_in_the_next()
    {
        var allowance = new Allowance(new(Requests: 2, Cost: 0));

        var granted = new[] { 0, 10, 59, 60 }.Select(second => allowance.TakeRequest(Noon.AddSeconds(second))).ToList();

        Assert.Equal([true, true, false, true], granted.Select(left => left.Granted));
        Assert.Equal([1, 0, 0, 1], granted.Select(left => left.Requests));
        Assert.Equal([60, 50, 1, 60], granted.Select(left => left.Until.TotalSeconds));
    }

    [Fact]
    public void What_costs_more_than_is_left_is_refused_and_what_costs_less_is_not()
    {
        var allowance = new Allowance(new(Requests: 0, Cost: 100));

        Assert.True(allowance.TakeCost(90, Noon).Granted);
        Assert.False(allowance.TakeCost(11, Noon).Granted);
        Assert.True(allowance.TakeCost(10, Noon).Granted);
        Assert.Equal(0, allowance.TakeCost(1, Noon).Cost);
    }

    [Fact]
    public void Who_has_taken_nothing_yet_is_served_whatever_it_costs()
    {
        var allowance = new Allowance(new(Requests: 0, Cost: 100));

        Assert.True(allowance.TakeCost(500, Noon).Granted);
        Assert.False(allowance.TakeCost(1, Noon.AddSeconds(1)).Granted);
        Assert.True(allowance.TakeCost(500, Noon.AddMinutes(1)).Granted);
    }

    [Fact]
    public void Where_nothing_is_set_any_number_is_granted()
    {
        var allowance = new Allowance(new(Requests: 0, Cost: 0));

        Assert.All(Enumerable.Range(0, 2_000), _ => Assert.True(allowance.TakeRequest(Noon).Granted && allowance.TakeCost(100_000, Noon).Granted));
    }

    [Fact]
    public void What_was_taken_is_told_once_by_the_day_in_London_and_what_is_given_back_again()
    {
        var allowance = new Allowance(new(Requests: 1, Cost: 0));
        var late = new DateTimeOffset(2022, 3, 29, 22, 59, 59, TimeSpan.Zero); // 23:59:59 in London's summer
        allowance.TakeRequest(late);
        allowance.TakeCost(7, late);
        allowance.TakeRequest(late);
        allowance.TakeRequest(late.AddMinutes(1));

        var told = allowance.Withdraw();

        Assert.Equal([(new(2022, 3, 29), new Use(1, 7, 1)), (new DateOnly(2022, 3, 30), new Use(1, 0, 0))], told);
        Assert.Empty(allowance.Withdraw());
        allowance.GiveBack(told[0].Day, told[0].Use);
        Assert.Equal([told[0]], allowance.Withdraw());
    }
}
