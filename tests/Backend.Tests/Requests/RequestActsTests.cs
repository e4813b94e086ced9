using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Tests.Requests;

public sealed class RequestActsTests
{
    private static readonly DateOnly Today = new(2022, 7, 1);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static DraftRequestInput Words => new() { Force = "wexshire", Kind = RequestKind.Information, Subject = "Missing children", Question = "How quickly?" };

    private static async Task<Request> Sent(MemoryStore store)
    {
        await using var office = store.As(Role.ScrutinyOfficer);
        var draft = await RequestMutations.DraftRequest(Words, office, store.Clock, Stop);
        await using var approver = store.As(Role.Approver);
        return await RequestMutations.SendRequest(new() { RequestId = draft.Id, Version = draft.Version, DueOn = Today.AddDays(14) }, approver, store.Clock, Stop);
    }

    private static async Task<Request> Publish(MemoryStore store, Request request, string? reason = null)
    {
        await using var office = store.As(Role.ScrutinyOfficer);
        var version = await office.Requests.Where(r => r.Id == request.Id).Select(r => r.Version).SingleAsync(Stop);
        return await RequestMutations.PublishRequest(new() { RequestId = request.Id, Version = version, Reason = reason }, office, store.Clock, Stop);
    }

    private static async Task<(int Requests, int Messages)> Seen(PortalContext viewer)
    {
        await using (viewer) return (await viewer.Requests.CountAsync(Stop), await viewer.RequestMessages.CountAsync(Stop));
    }

    [Fact]
    public async Task The_force_sees_a_request_once_it_is_sent_and_nobody_else_until_it_is_published()
    {
        await using var store = await MemoryStore.With(Today);
        await using (var office = store.As(Role.ScrutinyOfficer)) await RequestMutations.DraftRequest(Words, office, store.Clock, Stop);
        Assert.Equal((0, 0), await Seen(store.As(Role.ForceLiaison)));

        var request = await Sent(store);

        Assert.Equal((1, 1), await Seen(store.As(Role.ForceLiaison)));
        Assert.Equal((0, 0), await Seen(store.As(Role.PanelMember)));
        Assert.Equal((0, 0), await Seen(store.Elsewhere(Role.ScrutinyOfficer)));
        await Publish(store, request);
        Assert.Equal((1, 1), await Seen(store.As(Role.Visitor)));
    }

    [Fact]
    public async Task An_answer_to_a_published_request_is_the_forces_and_the_offices_until_it_is_published_too()
    {
        await using var store = await MemoryStore.With(Today);
        var request = await Sent(store);
        var published = await Publish(store, request);
        await using (var force = store.As(Role.ForceLiaison))
            await RequestMutations.AnswerRequest(new() { RequestId = request.Id, Version = published.Version, Words = "Within a day." }, force, store.Clock, Stop);

        Assert.Equal((1, 1), await Seen(store.As(Role.Visitor)));
        await Publish(store, request, "It was answered.");

        Assert.Equal((1, 2), await Seen(store.As(Role.Visitor)));
    }

    [Fact]
    public async Task A_draft_is_not_published()
    {
        await using var store = await MemoryStore.With(Today);
        await using var office = store.As(Role.ScrutinyOfficer);
        var draft = await RequestMutations.DraftRequest(Words, office, store.Clock, Stop);

        var refusal = await Assert.ThrowsAsync<IllegalMoveException>(() => RequestMutations.PublishRequest(new() { RequestId = draft.Id, Version = 1 }, office, store.Clock, Stop));

        Assert.Equal(("Office", "Public"), (refusal.From, refusal.To));
        await Assert.ThrowsAsync<NotFoundException>(() => PublicationMutations.Publish(new() { Id = draft.Id }, office, store.Clock, Stop));
    }

    [Fact]
    public async Task Nobody_acts_on_another_bodys_request_although_it_is_published()
    {
        await using var store = await MemoryStore.With(Today);
        var request = await Sent(store);
        await Publish(store, request);
        await using var elsewhere = store.Elsewhere(Role.ForceLiaison);

        await Assert.ThrowsAsync<NotFoundException>(() =>
            RequestMutations.AnswerRequest(new() { RequestId = request.Id, Version = request.Version, Words = "Ours." }, elsewhere, store.Clock, Stop));
    }

    [Fact]
    public async Task A_draft_that_somebody_else_changed_is_not_sent_unread()
    {
        await using var store = await MemoryStore.With(Today);
        await using var office = store.As(Role.ScrutinyOfficer);
        var draft = await RequestMutations.DraftRequest(Words, office, store.Clock, Stop);
        await RequestMutations.DraftRequest(Words with { RequestId = draft.Id, Version = 1, Question = "How slowly?" }, office, store.Clock, Stop);
        await using var approver = store.As(Role.Approver);

        var conflict = await Assert.ThrowsAsync<ConflictException>(() =>
            RequestMutations.SendRequest(new() { RequestId = draft.Id, Version = 1, DueOn = Today.AddDays(9) }, approver, store.Clock, Stop));

        Assert.Contains(conflict.Changes, change => change is { Field: "Question", Before: "How quickly?", After: "How slowly?" });
    }

    [Fact]
    public async Task Another_bodys_force_and_what_is_not_there_are_not_found_alike()
    {
        await using var store = await MemoryStore.With(Today);
        await using var elsewhere = store.Elsewhere(Role.ScrutinyOfficer);
        await using var office = store.As(Role.ScrutinyOfficer);
        var nothing = Guid.CreateVersion7();

        (PortalContext Db, DraftRequestInput Input, string Field)[] tries =
        [
            (elsewhere, Words, "force"), (office, Words with { Force = "nowhere" }, "force"), (office, Words with { ReportId = nothing }, "reportId"),
            (office, Words with { RecommendationIds = [nothing] }, "recommendationIds"), (office, Words with { AgendaItemId = nothing }, "agendaItemId"),
        ];
        foreach (var (db, input, field) in tries)
            Assert.Equal(field, (await Assert.ThrowsAsync<NotFoundException>(() => RequestMutations.DraftRequest(input, db, store.Clock, Stop))).Field);
    }

    [Fact]
    public async Task Requests_are_found_by_force_status_kind_and_whether_they_are_overdue()
    {
        await using var store = await MemoryStore.With(Today);
        var request = await Sent(store);
        await using var office = store.As(Role.ScrutinyOfficer);
        var (last, late) = (request.DueOn!.Value, request.DueOn.Value.AddDays(1));

        Task<int> Found(DateOnly day, RequestFilter by) => RequestQueries.All(office, day, by).CountAsync(Stop);

        Assert.Equal(1, await Found(last, new() { Force = "wexshire", Status = [RequestStatus.Sent], Kind = RequestKind.Information, Overdue = false, Returned = false, MoreTimeAsked = false }));
        Assert.Equal(1, await Found(late, new() { Overdue = true }));
        Assert.Equal(0, await Found(last, new() { Overdue = true }));
        Assert.Equal(0, await Found(late, new() { Overdue = false }));
        Assert.Equal(0, await Found(last, new() { Force = "nowhere" }));
        Assert.Equal(0, await Found(last, new() { Status = [RequestStatus.Draft] }));
        Assert.Equal(0, await Found(last, new() { Kind = RequestKind.Action }));
        Assert.Equal(0, await Found(last, new() { Returned = true }));
        Assert.Equal(0, await Found(last, new() { MoreTimeAsked = true }));
        Assert.Equal(0, await Found(last, new() { AnsweredFrom = Today }));
        Assert.Equal("WX-REQUEST-2022-1", (await RequestQueries.ByReference(office, request.Reference).SingleAsync(Stop)).Reference);
    }
}
