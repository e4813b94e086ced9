using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Tests.People;

/// <summary>Roles that come and go with somebody's groups at their organisation, beside those that an administrator gives.</summary>
public sealed class GroupRolesTests
{
    private static readonly DateTimeOffset Now = new(2022, 3, 29, 9, 30, 0, TimeSpan.Zero);
    private static readonly LocalPolicingBody Wexshire = new("wexshire-pcc", "W", LocalPolicingBodyKind.Pcc, null), Northshire = new("northshire-pcc", "N", LocalPolicingBodyKind.Pcc, null);

    [Fact]
    public void What_the_groups_give_is_held_and_what_they_give_no_more_has_ended()
    {
        var bryn = Bryn();

        var (_, given) = bryn.HoldByGroups([(Role.ScrutinyOfficer, Wexshire), (Role.PanelMember, Northshire)], Now);
        Assert.All(given, held => Assert.Equal("wexshire", held.Organisation));
        Assert.Equal([Role.ScrutinyOfficer, Role.PanelMember], Held(bryn));

        var (ended, second) = bryn.HoldByGroups([(Role.PanelMember, Northshire)], Now);
        Assert.Equal([Role.ScrutinyOfficer], ended.Select(held => held.Role));
        Assert.Empty(second);
        Assert.Equal([Role.PanelMember], Held(bryn));
    }

    [Fact]
    public void A_group_changed_for_another_changes_the_role_at_the_same_body()
    {
        var bryn = Bryn();
        bryn.HoldByGroups([(Role.ScrutinyOfficer, Wexshire)], Now);

        bryn.HoldByGroups([(Role.Approver, Wexshire)], Now);

        Assert.Equal([Role.Approver], Held(bryn));
    }

    [Fact]
    public void What_an_administrator_gave_stays_and_no_group_gives_a_second_role_there()
    {
        var bryn = Bryn();
        bryn.Give(Role.ScrutinyOfficer, Wexshire, Now);

        var (ended, given) = bryn.HoldByGroups([(Role.Approver, Wexshire)], Now);
        Assert.Empty(ended);
        Assert.Empty(given);

        bryn.HoldByGroups([], Now);
        Assert.Equal([Role.ScrutinyOfficer], Held(bryn));
    }

    [Fact]
    public void A_role_that_the_administrator_ended_comes_again_with_the_group()
    {
        var bryn = Bryn();
        bryn.HoldByGroups([(Role.Approver, Wexshire)], Now);
        bryn.Roles[0].End(Now);

        bryn.HoldByGroups([(Role.Approver, Wexshire)], Now);

        Assert.Equal([Role.Approver], Held(bryn));
    }

    [Fact]
    public void Whoever_changes_their_way_in_keeps_nothing_that_came_with_the_groups_of_the_one_before()
    {
        var bryn = Bryn();
        bryn.Give(Role.ScrutinyOfficer, Northshire, Now);
        bryn.HoldByGroups([(Role.Approver, Wexshire)], Now);

        Assert.Equal([Role.Approver], bryn.ComeThrough(null, Now).Select(held => held.Role));

        Assert.Null(bryn.Organisation);
        Assert.Equal([Role.ScrutinyOfficer], Held(bryn));
        bryn.End(Now);
        Assert.Throws<IllegalMoveException>(() => bryn.ComeThrough(Wexshires, Now));
    }

    private static ScrutinyPortal.People.Person Bryn() => new("Bryn", "bryn@wexshire.example", Wexshires, Now);

    private static Organisation Wexshires { get; } = new() { Slug = "wexshire", Name = "W", Issuer = new("https://login.wexshire.example"), Client = "c", Secret = "s", Scopes = [], GroupsIn = "groups", Roles = [] };

    private static IEnumerable<Role> Held(ScrutinyPortal.People.Person person) => person.Roles.Where(held => held.EndedAt is null).Select(held => held.Role);
}
