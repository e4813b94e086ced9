using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Meetings;

public static partial class MeetingMutations
{
    /// <summary>Plans a scrutiny meeting; one that is past may be entered too. Only the office sees it until its agenda is published. By the scrutiny officer. Refused: an end that is not after the beginning.</summary>
    public static async Task<ScrutinyMeeting> PlanMeeting(PlanMeetingInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Planned(input, db, stop);
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Adds an item with the commissioner's requirement to the agenda. By the scrutiny officer. Refused: a meeting that was already held.</summary>
    public static async Task<AgendaItem> AddAgendaItem(AddAgendaItemInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, null, db, stop);
        var recommendationIds = (input.RecommendationIds ?? []).Distinct().ToList();
        var recommendations = await db.Recommendations.Where(r => recommendationIds.Contains(r.Id)).ToListAsync(stop);
        if (recommendations.Count < recommendationIds.Count) throw new NotFoundException("recommendationIds");
        var requestIds = (input.RequestIds ?? []).Distinct().ToList();
        var requests = await db.Requests.Where(r => requestIds.Contains(r.Id)).ToListAsync(stop);
        if (requests.Count < requestIds.Count) throw new NotFoundException("requestIds");
        var reportIds = (input.ReportIds ?? []).Distinct().ToList();
        var reports = await db.InspectionReports.Where(r => reportIds.Contains(r.Id)).ToListAsync(stop);
        if (reports.Count < reportIds.Count) throw new NotFoundException("reportIds");
        var item = meeting.AddItem(input.Title, input.Requirement, input.PrivateGround, recommendations, requests, reports);
        db.Touch(meeting);
        await db.SaveChangesAsync(stop);
        return item;
    }

    /// <summary>Publishes the agenda as a frozen edition; private items are withheld with their ground, and the force sees them. Once more publishes a further edition, which replaces it with a reason. By the scrutiny officer. Refused: an empty agenda, a meeting that was opened, put off or cancelled, a warning that is not answered, a further edition without a reason.</summary>
    [Refuses(typeof(WarningsUnansweredException))]
    public static async Task<ScrutinyMeeting> PublishAgenda(PublishAgendaInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        var sequence = await Sequence.Of(db, meeting.Id, EditionKind.Agenda, stop);
        sequence.Add(db, meeting.PublishAgenda(clock.DoneOn(input.PublishedOn, "publishedOn"), meeting.Body.Name, clock.GetUtcNow(), sequence), input.Reason);
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Opens the meeting, so that discussion and outcomes can be recorded. By the scrutiny officer. Refused: a meeting whose day has not come, one that was opened before.</summary>
    public static async Task<ScrutinyMeeting> OpenMeeting(OpenMeetingInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        meeting.Open(clock.Today());
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Records what was said under an item. What another recorded of the item beside it is kept. It stays in the office. By the scrutiny officer. Refused: a meeting that is not in progress, words that another has changed since.</summary>
    public static async Task<AgendaNote> RecordDiscussion(RecordDiscussionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var note = await Note(input.AgendaItemId, input.Version, [nameof(AgendaNote.Discussion)], db, stop);
        note.RecordDiscussion(input.Discussion);
        await db.SaveChangesAsync(stop);
        return note;
    }

    /// <summary>Records what came of an item. What another noted of the item beside it is kept. It stays in the office. By the scrutiny officer. Refused: a meeting that is not in progress, words that another has changed since.</summary>
    public static async Task<AgendaNote> RecordOutcome(RecordOutcomeInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var note = await Note(input.AgendaItemId, input.Version, [nameof(AgendaNote.Outcome), nameof(AgendaNote.OutcomeWords)], db, stop);
        note.RecordOutcome(input.Outcome, input.Words);
        await db.SaveChangesAsync(stop);
        return note;
    }

    /// <summary>Closes the meeting: it was held. By the scrutiny officer. Refused: a meeting that is not in progress.</summary>
    public static async Task<ScrutinyMeeting> CloseMeeting(CloseMeetingInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        meeting.Close();
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Writes the minutes, as often as wanted until they are agreed; once they are published, those that are to replace them. By the scrutiny officer. Refused: a meeting that was not held, minutes that are agreed.</summary>
    public static async Task<ScrutinyMeeting> DraftMinutes(DraftMinutesInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        meeting.DraftMinutes(input.Text);
        db.Touch(meeting);
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Agrees the minutes; they are never altered after it. By the approver. Refused: no minutes, minutes that are already agreed.</summary>
    public static async Task<ScrutinyMeeting> AgreeMinutes(AgreeMinutesInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        meeting.AgreeMinutes(clock.DoneOn(input.AgreedOn, "agreedOn"), meeting.Body.Name);
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Publishes the agreed minutes as a frozen edition; what was noted in the room stays in the office. Once more publishes a further edition, with the minutes that were written and agreed to replace them or with answers to questions from the public that came later. By the scrutiny officer. Refused: minutes that are not agreed, nothing that is not published yet, a question on which nothing is decided, a warning that is not answered, a further edition without a reason.</summary>
    [Refuses(typeof(WarningsUnansweredException))]
    public static async Task<ScrutinyMeeting> PublishMinutes(PublishMinutesInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        var sequence = await Sequence.Of(db, meeting.Id, EditionKind.Minutes, stop);
        sequence.Add(db, meeting.PublishMinutes(clock.DoneOn(input.PublishedOn, "publishedOn"), meeting.Body.Name, clock.GetUtcNow(), sequence), input.Reason);
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    private static async Task<ScrutinyMeeting> Planned(PlanMeetingInput input, PortalContext db, CancellationToken stop)
    {
        var kind = input.MeetingKindId is { } id ? db.Viewer.Own(await db.MeetingKinds.FirstOrDefaultAsync(k => k.Id == id, stop), "meetingKindId") : null;
        var force = await db.Forces.Include(f => f.Responsibilities).ThenInclude(r => r.Body)
            .Where(f => db.Viewer.ForceIds.Contains(f.Id)).OrderBy(f => f.Slug).FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
        var reference = await db.NextReference(force.Code, "MEETING", input.HeldOn.Year, stop);
        var meeting = new ScrutinyMeeting(force.KeeperOn(input.HeldOn, db.Viewer), reference, kind is null ? input : input with { MeetingType = kind.Name });
        db.Add(meeting);
        return meeting;
    }

    private static async Task<ScrutinyMeeting> Own(Guid id, int? version, PortalContext db, CancellationToken stop)
    {
        var meeting = db.Viewer.Own(await MeetingQueries.Whole(db).Include(m => m.AgendaItems).ThenInclude(i => i.Note).FirstOrDefaultAsync(m => m.Id == id, stop), "meetingId");
        if (version is { } read) await db.Expect(meeting, read, stop);
        return meeting;
    }

    private static async Task<AgendaNote> Note(Guid itemId, int? version, string[] fields, PortalContext db, CancellationToken stop)
    {
        var item = db.Viewer.Own(await db.AgendaItems.Include(i => i.Meeting).Include(i => i.Note)
            .FirstOrDefaultAsync(i => i.Id == itemId, stop), "agendaItemId");
        var note = item.Noting();
        await db.Expect(note, version ?? 0, fields, stop);
        return note;
    }
}
