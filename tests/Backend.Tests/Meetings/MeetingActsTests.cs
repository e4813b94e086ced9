using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Meetings;

public sealed class MeetingActsTests
{
    private static readonly DateOnly Held = new(2022, 7, 21);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Task<ScrutinyMeeting> Plan(MemoryStore store, PortalContext db) => MeetingMutations.PlanMeeting(
        new() { Title = "Protecting children", MeetingType = "Public Accountability Meeting", HeldOn = Held, IsPublic = true }, db, store.Clock, Stop);

    [Fact]
    public async Task Meetings_are_found_by_force_body_status_and_time()
    {
        await using var store = await MemoryStore.With(Held);
        await using var office = store.As(Role.ScrutinyOfficer);
        var meeting = await Plan(store, office);

        Assert.Equal(("WX-MEETING-2022-1", store.Body.Id), (meeting.Reference, meeting.BodyId));
        Assert.Equal(1, await MeetingQueries.All(office, "wexshire", "wexshire-pcc", [MeetingStatus.Planned], Held, Held).CountAsync(Stop));
        Assert.Equal(1, await MeetingQueries.ByReference(office, meeting.Reference).CountAsync(Stop));
        Assert.Equal(0, await MeetingQueries.All(office, force: "nowhere").CountAsync(Stop));
        Assert.Equal(0, await MeetingQueries.All(office, body: "nowhere").CountAsync(Stop));
        Assert.Equal(0, await MeetingQueries.All(office, status: [MeetingStatus.Held]).CountAsync(Stop));
        Assert.Equal(0, await MeetingQueries.All(office, from: Held.AddDays(1)).CountAsync(Stop));
        Assert.Equal(0, await MeetingQueries.All(office, to: Held.AddDays(-1)).CountAsync(Stop));
        await using var force = store.As(Role.ForceLiaison);
        Assert.Equal(0, await MeetingQueries.All(force).CountAsync(Stop));
    }

    [Fact]
    public async Task An_agenda_that_somebody_added_to_is_not_published_unread()
    {
        await using var store = await MemoryStore.With(Held);
        await using var office = store.As(Role.ScrutinyOfficer);
        var meeting = await Plan(store, office);
        var read = meeting.Version;
        await MeetingMutations.AddAgendaItem(new() { MeetingId = meeting.Id, Title = "Added", Requirement = "By somebody else." }, office, store.Clock, Stop);

        await Assert.ThrowsAsync<ConflictException>(() => MeetingMutations.PublishAgenda(new() { MeetingId = meeting.Id, Version = read }, office, store.Clock, Stop));
    }

    [Fact]
    public async Task Minutes_that_somebody_rewrote_are_not_agreed_unread()
    {
        await using var store = await MemoryStore.With(Held);
        await using var office = store.As(Role.ScrutinyOfficer);
        var meeting = await Plan(store, office);
        await MeetingMutations.OpenMeeting(new() { MeetingId = meeting.Id, Version = 1 }, office, store.Clock, Stop);
        await MeetingMutations.CloseMeeting(new() { MeetingId = meeting.Id, Version = 2 }, office, store.Clock, Stop);
        await MeetingMutations.DraftMinutes(new() { MeetingId = meeting.Id, Version = 3, Text = "First." }, office, store.Clock, Stop);
        var read = meeting.Version;
        await MeetingMutations.DraftMinutes(new() { MeetingId = meeting.Id, Version = read, Text = "Second." }, office, store.Clock, Stop);
        await using var approver = store.As(Role.Approver);

        await Assert.ThrowsAsync<ConflictException>(() => MeetingMutations.AgreeMinutes(new() { MeetingId = meeting.Id, Version = read }, approver, store.Clock, Stop));
    }
}
