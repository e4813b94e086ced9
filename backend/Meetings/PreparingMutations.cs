using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

// What is done before a meeting, and who was there.
public static partial class MeetingMutations
{
    /// <summary>Names a kind of meeting that the body holds, or says anew what it is called and what it is for. Meetings keep the name under which they were planned. By the scrutiny officer. Refused: a name that another kind has.</summary>
    public static async Task<MeetingKind> DefineMeetingKind(DefineMeetingKindInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var body = db.Viewer.BodyId ?? throw new NotFoundException();
        var name = input.Name.Trim();
        if (await db.MeetingKinds.AnyAsync(k => k.BodyId == body && k.Name == name && k.Id != input.MeetingKindId, stop))
            throw new InvalidInputException("name", new("There is a kind of meeting with this name already.", "Mae math o gyfarfod â'r enw hwn eisoes."));
        if (input.MeetingKindId is { } id)
        {
            var kind = db.Viewer.Own(await db.MeetingKinds.FirstOrDefaultAsync(k => k.Id == id, stop), "meetingKindId");
            await db.Expect(kind, input.Version ?? 0, stop);
            kind.Define(input);
            await db.SaveChangesAsync(stop);
            return kind;
        }

        var made = new MeetingKind(body, input);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return made;
    }

    /// <summary>Plans the meetings of a kind for a time ahead, at an interval. Only the office sees each until its agenda is shared or published. By the scrutiny officer. Refused: more than 26, an interval of more than 52.</summary>
    public static async Task<MeetingKind> PlanProgramme(PlanProgrammeInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var kind = db.Viewer.Own(await db.MeetingKinds.FirstOrDefaultAsync(k => k.Id == input.MeetingKindId, stop), "meetingKindId");
        foreach (var day in Programme.Days(input.FirstOn, input.Count, input.Every, input.Unit).ToList())
        {
            await Planned(new()
            {
                Title = kind.Name, MeetingType = kind.Name, MeetingKindId = kind.Id, HeldOn = day, StartsAt = input.StartsAt, EndsAt = input.EndsAt, Place = input.Place, IsPublic = kind.IsPublic,
            }, db, stop);
        }

        await db.SaveChangesAsync(stop);
        return kind;
    }

    /// <summary>Shows the agenda to the force before it is public, with the private items, so that it can bring its papers. By the scrutiny officer. Refused: an empty agenda, one that is shared or public.</summary>
    public static async Task<ScrutinyMeeting> ShareAgenda(ShareAgendaInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        meeting.ShareAgenda();
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Carries over to a meeting what earlier ones left undone: no outcome, or “carried over”. By the scrutiny officer. Refused: an item that is done, or that was carried over before; a meeting that was already held.</summary>
    public static async Task<ScrutinyMeeting> CarryOver(CarryOverInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        var ids = input.AgendaItemIds.Distinct().ToList();
        var items = await db.AgendaItems.AsSplitQuery().Include(i => i.Meeting).Include(i => i.Note).Include(i => i.Recommendations).Include(i => i.Requests).Include(i => i.Reports)
            .Where(i => ids.Contains(i.Id)).OrderBy(i => i.Meeting.HeldOn).ThenBy(i => i.Number).ToListAsync(stop);
        if (items.Count < ids.Count) throw new NotFoundException("agendaItemIds");
        if (await db.AgendaItems.AnyAsync(i => i.CarriedFromId != null && ids.Contains(i.CarriedFromId.Value), stop))
            throw new InvalidInputException("agendaItemIds", new("One of these was carried over before. Reload the page.", "Cariwyd un o'r rhain ymlaen o'r blaen. Ail-lwythwch y dudalen."));
        foreach (var item in items) meeting.CarryOver(db.Viewer.Own(item, "agendaItemIds"));
        db.Touch(meeting);
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Asks for a paper for an agenda item. Whoever sees the item sees it. By the scrutiny officer. Refused: a last day that is not after the day of asking or lies after the meeting, a meeting that is over.</summary>
    [Refuses(typeof(DueDateInThePastException))]
    public static async Task<Paper> AskPaper(AskPaperInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var item = db.Viewer.Own(await db.AgendaItems.Include(i => i.Meeting).FirstOrDefaultAsync(i => i.Id == input.AgendaItemId, stop), "agendaItemId");
        var paper = item.Ask(input, clock.DoneOn(input.AskedOn, "askedOn"));
        db.Add(paper);
        await db.SaveChangesAsync(stop);
        return paper;
    }

    /// <summary>Says that a paper came, and as which piece of evidence it is kept. By the force liaison officer, or the scrutiny officer to whom it was brought. Refused: a paper that was received before.</summary>
    public static async Task<Paper> ReceivePaper(ReceivePaperInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var paper = await db.Papers.Include(p => p.Item).FirstOrDefaultAsync(p => p.Id == input.PaperId, stop) ?? throw new NotFoundException("paperId");
        db.Viewer.Own(paper.Item, "paperId");
        await db.Expect(paper, input.Version, stop);
        var evidence = input.EvidenceId is { } id ? db.Viewer.Own(await db.Evidence.FirstOrDefaultAsync(e => e.Id == id, stop), "evidenceId") : null;
        paper.Receive(clock.DoneOn(input.ReceivedOn, "receivedOn"), evidence);
        await db.SaveChangesAsync(stop);
        return paper;
    }

    /// <summary>Records who was at a meeting, by role and not by name; once more corrects it. It stays in the office until the minutes are published. By the scrutiny officer. Refused: minutes that are agreed, a representative who is not named.</summary>
    public static async Task<Attendance> RecordAttendance(RecordAttendanceInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, null, db, stop);
        var attendance = meeting.RecordAttendance(input);
        await db.SaveChangesAsync(stop);
        return attendance;
    }
}
