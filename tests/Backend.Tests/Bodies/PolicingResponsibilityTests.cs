using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Bodies;

public sealed class PolicingResponsibilityTests
{
    private static readonly DateOnly LastDay = new(2024, 5, 6), FirstDay = new(2024, 5, 7);

    private readonly Force _north = Some.Force("norshire", "Norshire Police", "NN", "X99000002");
    private readonly Force _south = Some.Force("sudshire", "Sudshire Police", "SS", "X99000003");
    private readonly LocalPolicingBody _commissioner = Some.Body("norshire-pcc", "Police and Crime Commissioner for Norshire");
    private readonly LocalPolicingBody _mayor = new("norshire-mayor", "Mayor of Norshire", LocalPolicingBodyKind.Mayor, null);

    [Fact]
    public void A_force_has_one_body_on_each_day_and_another_on_the_next()
    {
        PolicingResponsibility[] all = [new(_mayor, _north, FirstDay, null), new(_commissioner, _north, null, LastDay)];

        Assert.Equal(["norshire-pcc", "norshire-mayor"], new[] { LastDay, FirstDay }.Select(day => PolicingResponsibility.On(day, all)!.Body.Slug));
        Assert.Equal(["Commissioner", "Mayor"], new[] { LastDay, FirstDay }.Select(day => PolicingResponsibility.On(day, all)!.Body.HolderTitle));
    }

    [Fact]
    public void Where_only_the_month_is_known_the_successor_counts_from_its_first_day()
    {
        var may = PartialDate.Parse("2024-05");
        PolicingResponsibility[] all = [new(_commissioner, _north, null, may), new(_mayor, _north, may, null)];

        Assert.Equal("norshire-pcc", PolicingResponsibility.On(new(2024, 4, 30), all)!.Body.Slug);
        Assert.Equal("norshire-mayor", PolicingResponsibility.On(new(2024, 5, 1), all)!.Body.Slug);
        Assert.True(PolicingResponsibility.AllHavePassed(new(2024, 5, 1), all.Where(r => r.Body == _commissioner), all));
    }

    [Fact]
    public void Nobody_is_named_for_a_day_of_which_nothing_is_recorded() =>
        Assert.Null(PolicingResponsibility.On(LastDay, [new(_mayor, _north, FirstDay, null)]));

    [Fact]
    public void A_body_that_keeps_one_of_its_forces_has_not_ended()
    {
        PolicingResponsibility[] all = [new(_commissioner, _north, null, LastDay), new(_commissioner, _south, null, null), new(_mayor, _north, FirstDay, null)];

        Assert.False(PolicingResponsibility.AllHavePassed(FirstDay, all.Where(r => r.Body == _commissioner), all));
        Assert.False(PolicingResponsibility.AllHavePassed(LastDay, all.Where(r => r.Body == _mayor), all));
    }

    [Fact]
    public void In_the_two_forces_of_London_the_commissioner_is_the_chief_officer()
    {
        Assert.Equal("Chief Constable", _north.ChiefOfficerTitle);
        Assert.All(["E23000001", "E23000034"], code => Assert.Equal("Commissioner of Police", Some.Force("london", "A London force", "LL", code).ChiefOfficerTitle));
    }
}
