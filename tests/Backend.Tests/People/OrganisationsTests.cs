using Microsoft.Extensions.Configuration;
using ScrutinyPortal.Access;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Tests.People;

/// <summary>Through whose sign-in people come in, as it is set; and what their groups mean.</summary>
public sealed class OrganisationsTests
{
    private static readonly (string Name, string Value)[] Wexshire =
    [
        ("PORTAL_OIDC", "wexshire"), ("PORTAL_OIDC_WEXSHIRE_NAME", "Wexshire Police"), ("PORTAL_OIDC_WEXSHIRE_ISSUER", "https://login.wexshire.example"),
        ("PORTAL_OIDC_WEXSHIRE_CLIENT", "portal"), ("PORTAL_OIDC_WEXSHIRE_SECRET", "known to nobody"),
    ];

    [Fact]
    public void Without_a_setting_there_is_none() => Assert.Empty(Organisations.Read(new ConfigurationBuilder().Build()).All);

    [Fact]
    public void One_is_read_whole_and_says_its_secret_to_nobody_who_writes_it_down()
    {
        var one = Assert.Single(Of(("PORTAL_OIDC_WEXSHIRE_ROLES", "scrutiny team=SCRUTINY_OFFICER@wexshire-pcc; CN=Approvers,OU=Groups=APPROVER@wexshire-pcc")).All);

        Assert.Equal("Wexshire Police", one.Name);
        Assert.Equal("groups", one.GroupsIn);
        Assert.Equal([new("scrutiny team", Role.ScrutinyOfficer, "wexshire-pcc"), new("CN=Approvers,OU=Groups", Role.Approver, "wexshire-pcc")], one.Roles);
        Assert.DoesNotContain("known to nobody", $"{one}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PORTAL_OIDC", "Wexshire")]
    [InlineData("PORTAL_OIDC", "wexshire,wexshire")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_NAME", " ")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_CLIENT", "")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_SECRET", "")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ISSUER", "")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ISSUER", "login.wexshire.example")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ISSUER", "http://login.wexshire.example")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ISSUER", "https://login.wexshire.example/?tenant=1")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ISSUER", "https://login.microsoftonline.com/common/v2.0")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ISSUER", "https://login.microsoftonline.com/organizations/v2.0")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ROLES", "scrutiny team")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ROLES", "=APPROVER@wexshire-pcc")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ROLES", "team=APPROVER")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ROLES", "team=7@wexshire-pcc")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ROLES", "team=CHAIR@wexshire-pcc")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ROLES", "team=VISITOR@wexshire-pcc")]
    [InlineData("PORTAL_OIDC_WEXSHIRE_ROLES", "admins=ADMINISTRATOR@wexshire-pcc")]
    public void What_cannot_be_used_stops_the_start_and_is_named(string name, string value)
    {
        var refusal = Assert.Throws<StartRefused>(() => Of((name, value))).Message;

        Assert.StartsWith(name, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("known to nobody", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_at_a_body_that_is_not_there_stops_the_start()
    {
        var organisations = Of(("PORTAL_OIDC_WEXSHIRE_ROLES", "team=APPROVER@wexshire-pcc"));

        organisations.RefuseUnlessAmong(["wexshire-pcc"]);
        Assert.Contains("wexshire-pcc, which is no body here", Assert.Throws<StartRefused>(() => organisations.RefuseUnlessAmong(["northshire-pcc"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_compared_to_the_letter_and_the_first_that_is_written_holds_where_two_are_of_one_body()
    {
        var one = Of(("PORTAL_OIDC_WEXSHIRE_ROLES", "a=APPROVER@wexshire-pcc;b=SCRUTINY_OFFICER@wexshire-pcc;b=PANEL_MEMBER@northshire-pcc")).All[0];

        Assert.Equal([Role.Approver, Role.PanelMember], one.Given(["b", "a"]).Select(role => role.Role));
        Assert.Equal([Role.ScrutinyOfficer, Role.PanelMember], one.Given(["b", "c"]).Select(role => role.Role));
        Assert.Empty(one.Given(["A", "B", ""]));
    }

    private static Organisations Of(params (string Name, string Value)[] more) =>
        Organisations.Read(new ConfigurationBuilder().AddInMemoryCollection(Wexshire.Concat(more).GroupBy(s => s.Name).ToDictionary(s => s.Key, s => (string?)s.Last().Value)).Build());
}
