using ScrutinyPortal.Access;
using ScrutinyPortal.Tests.Access;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>A withheld item appears as withheld, with its ground; it never vanishes silently.</summary>
public sealed class WithheldTests(TwoBodies portal) : IClassFixture<TwoBodies>
{
    private const string Agenda = "query($reference: String!) { meeting(reference: $reference) { agendaItems { number } withheldItems { number ground } } }";

    [Theory]
    [InlineData(Role.Visitor, TwoBodies.Own)]
    [InlineData(Role.PanelMember, TwoBodies.Own)]
    [InlineData(Role.ForceLiaison, TwoBodies.Other)]
    [InlineData(Role.ScrutinyOfficer, TwoBodies.Other)]
    public async Task Whoever_does_not_see_a_private_item_is_told_that_it_is_withheld_and_on_which_ground(Role role, string force) =>
        Assert.Equal("""{"agendaItems":[{"number":1}],"withheldItems":[{"number":2,"ground":"G"}]}""", await Read(role, force, "agenda published"));

    [Theory]
    [InlineData(Role.ForceLiaison)]
    [InlineData(Role.ScrutinyOfficer)]
    [InlineData(Role.Approver)]
    public async Task From_whoever_sees_it_nothing_is_withheld(Role role) =>
        Assert.Equal("""{"agendaItems":[{"number":1},{"number":2}],"withheldItems":[]}""", await Read(role, TwoBodies.Own, "agenda published"));

    [Fact]
    public async Task Of_a_meeting_that_is_only_planned_nothing_is_told_at_all() =>
        Assert.Equal("null", await Read(Role.PanelMember, TwoBodies.Own, "planned"));

    private async Task<string> Read(Role role, string force, string state)
    {
        var reference = portal.All.Single(made => made.Force == TwoBodies.Own && made.Row.Kind == "ScrutinyMeeting" && made.Row.State == state).Reference;
        return (await (await portal.As(role, force)).Data(Agenda, new { reference })).GetProperty("meeting") is { ValueKind: not System.Text.Json.JsonValueKind.Null } meeting ? $"{meeting}" : "null";
    }
}
