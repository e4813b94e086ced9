using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Meetings;

internal sealed class MeetingsSchema : IRoomSchema
{
    private static readonly Keyset<ScrutinyMeeting> LatestFirst = Keyset<ScrutinyMeeting>.Descending(m => m.HeldOn).Then(m => m.Id, descending: true);
    private static readonly Loader<AgendaItem> Items = Loader<AgendaItem>.By(db => db.AgendaItems.OrderBy(i => i.Number), i => i.MeetingId);
    private static readonly Loader<AgendaItem> ItemsWithNotes = Loader<AgendaItem>.By(db => db.AgendaItems.Include(i => i.Note).OrderBy(i => i.Number), i => i.MeetingId);
    private static readonly Loader<WithheldItem> WithheldItems = new(Withheld.Of);
    private static readonly Loader<MeetingChange> Changes = Loader<MeetingChange>.By(db => db.MeetingChanges.OrderBy(c => c.RecordedAt), c => c.MeetingId);
    private static readonly Loader<Minutes> MinutesOf = Loader<Minutes>.By(db => db.Minutes.OrderByDescending(m => m.Number), m => m.MeetingId);
    private static readonly Loader<ScrutinyMeeting> WholeMeeting = Loader<ScrutinyMeeting>.By(MeetingQueries.Whole, m => m.Id);
    private static readonly Loader<AgendaNote> NoteOf = Loader<AgendaNote>.By(db => db.AgendaNotes, n => n.AgendaItemId);
    private static readonly Loader<Edition> Agendas = Loader<Edition>.By(db => db.Editions.Where(e => e.Kind == EditionKind.Agenda).OrderByDescending(e => e.PublishedAt).ThenByDescending(e => e.Id), e => e.SubjectId);
    private static readonly Loader<Edition> PublishedMinutes = Loader<Edition>.By(db => db.Editions.Where(e => e.Kind == EditionKind.Minutes).OrderByDescending(e => e.PublishedAt).ThenByDescending(e => e.Id), e => e.SubjectId);
    private static readonly Loader<Request> Actions = Loader<Request>.By(db => db.Requests.Where(r => r.AgendaItemId != null).OrderBy(r => r.Id), r => r.AgendaItemId!.Value);
    private static readonly Loader<Assurance> Assurances = Loader<Assurance>.By(
        db => db.TrackEntries.OfType<Assurance>().Where(a => a.AgendaItemId != null).OrderBy(a => a.RecordedAt), a => a.AgendaItemId!.Value);
    private static readonly Loader<Recommendation> Recommendations = Loader<Recommendation>.Links((db, ids) => db.AgendaItems.Where(i => EF.Parameter(ids).Contains(i.Id))
        .SelectMany(i => i.Recommendations, (i, about) => new { i.Id, about }).Select(l => new Linked<Recommendation> { Of = l.Id, It = l.about }).ByReport());
    private static readonly Loader<InspectionReport> Reports = Loader<InspectionReport>.Links((db, ids) => db.AgendaItems.Where(i => EF.Parameter(ids).Contains(i.Id))
        .SelectMany(i => i.Reports, (i, about) => new { i.Id, about }).OrderBy(l => l.about.PublishedOn).ThenBy(l => l.about.Id).Select(l => new Linked<InspectionReport> { Of = l.Id, It = l.about }));
    private static readonly Loader<AgendaItem> OnReport = Loader<AgendaItem>.Links((db, ids) => db.AgendaItems
        .SelectMany(i => i.Reports, (i, about) => new { i, about.Id }).Where(l => EF.Parameter(ids).Contains(l.Id))
        .OrderBy(l => l.i.Id).Select(l => new Linked<AgendaItem> { Of = l.Id, It = l.i }));
    private static readonly Loader<AgendaItem> OnRecommendation = Loader<AgendaItem>.LinksAsAt((db, ids, day) => HeldBy(day, db.AgendaItems)
        .SelectMany(i => i.Recommendations, (i, about) => new { i, about.Id }).Where(l => EF.Parameter(ids).Contains(l.Id))
        .OrderBy(l => l.i.Id).Select(l => new Linked<AgendaItem> { Of = l.Id, It = l.i }));
    private static readonly Loader<Request> Requests = Loader<Request>.Links((db, ids) => db.AgendaItems.Where(i => EF.Parameter(ids).Contains(i.Id))
        .SelectMany(i => i.Requests, (i, about) => new { i.Id, about }).OrderBy(l => l.about.Id).Select(l => new Linked<Request> { Of = l.Id, It = l.about }));

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<ScrutinyMeeting>()
            .Columns(m => m.Reference, m => m.Version, m => m.Title, m => m.MeetingType, m => m.HeldOn, m => m.IsPublic, m => m.Status)
            .Computed(m => m.Sources, m => m.SourceTexts)
            .Field("place", "Where it is held, or where it can be watched; null where that is not recorded here. Of a meeting in private only the office and the force are told.",
                (meeting, asked) => meeting.PlaceFor(asked.Viewer), nullable: true, by: m => new { m.Place, m.IsPublic, m.BodyId })
            .Field("startsAt", "When it begins, such as 14:30.", (meeting, _) => Hour.Text(meeting.StartsAt), nullable: true, by: m => m.StartsAt)
            .Field("endsAt", "When it ends, such as 16:00.", (meeting, _) => Hour.Text(meeting.EndsAt), nullable: true, by: m => m.EndsAt)
            .One<LocalPolicingBody>("body", "The body that holds it.", m => m.BodyId)
            .Many("agendaItems", "What it takes up, as far as the viewer sees it.", Items, m => m.Id)
            .Many("withheldItems", "The items of its published agenda that are taken in private and that the viewer does not see: their numbers and grounds.", WithheldItems, m => m.Id)
            .Many("withdrawals", PublicationSchema.WithdrawnDescription, PublicationSchema.About, m => m.Id)
            .Many("changes", "When it was put off or cancelled, and why, in order.", Changes, m => m.Id)
            .One("minutes", "Its minutes, of several texts the last that the viewer sees.", m => m.Id, MinutesOf)
            .Field("proposedMinutes", "A beginning for the minutes, from what was noted under each item; only while the viewer may write them.", ItemsWithNotes, m => m.Id,
                (items, meeting, asked) => Writable(meeting) && asked.Viewer.May(Act.RunMeetings, meeting) ? MeetingEditions.Proposed(items) : null, nullable: true)
            .One("agendaEdition", "The agenda as it was published last.", m => m.Id, Agendas)
            .One("minutesEdition", "The minutes as they were published last.", m => m.Id, PublishedMinutes)
            .Many("agendaWarnings", WarningSchema.Description, WarningSchema.Of(EditionKind.Agenda), m => m.Id)
            .Many("minutesWarnings", WarningSchema.Description, WarningSchema.Of(EditionKind.Minutes), m => m.Id)
            .Can("viewerCanPlan", Act.RunMeetings, m => m.Status == Planned || m.Status == AgendaPublished || m.Status == InProgress)
            .Can("viewerCanPublishAgenda", Act.RunMeetings, m => m.Status == Planned || m.Status == AgendaPublished)
            .Can("viewerCanOpen", Act.RunMeetings, m => m.Status == Planned || m.Status == AgendaPublished)
            .Can("viewerCanPostpone", Act.RunMeetings, m => m.Status == Planned || m.Status == AgendaPublished || m.Status == Postponed)
            .Can("viewerCanRecord", Act.RunMeetings, m => m.Status == InProgress)
            .Can("viewerCanClose", Act.RunMeetings, m => m.Status == InProgress)
            .Can("viewerCanDraftMinutes", Act.RunMeetings, m => m.Status == Held || m.Status == MinutesDrafted || m.Status == MinutesPublished)
            .Field("viewerCanAgreeMinutes", "Whether the viewer may do this now (AGREE_MINUTES): there is a text that is not agreed.", MinutesOf, m => m.Id,
                (minutes, meeting, asked) => asked.Viewer.May(Act.AgreeMinutes, meeting) && minutes.FirstOrDefault() is { IsOpen: true })
            .Field("viewerCanPublishMinutes", "Whether the viewer may do this now (RUN_MEETINGS): the minutes are agreed, and there is something that no edition of them tells.", WholeMeeting, m => m.Id,
                (whole, meeting, asked) => asked.Viewer.May(Act.RunMeetings, meeting) && meeting.Status is MinutesAgreed or MinutesPublished && whole.Any(m => m.HasMoreMinutes));
        schema.NodeType<AgendaItem>()
            .Columns(i => i.Number, i => i.Title, i => i.Requirement, i => i.PrivateGround)
            .Computed(i => i.IsPrivate, i => i.PrivateGround)
            .One<ScrutinyMeeting>("meeting", "The meeting.", i => i.MeetingId)
            .Many("recommendations", "The recommendations that are taken up.", Recommendations, i => i.Id)
            .Many("requests", "The requests that are taken up.", Requests, i => i.Id)
            .Many("reports", "The reports that are taken up as a whole.", Reports, i => i.Id)
            .One("note", "What was noted of it in the room, and what came of it: for the office.", i => i.Id, NoteOf)
            .Many("actions", "The actions that arose.", Actions, i => i.Id)
            .Many("assurances", "The assurances that were considered.", Assurances, i => i.Id);
        schema.NodeType<AgendaNote>().Columns(n => n.Version, n => n.Discussion, n => n.Outcome, n => n.OutcomeWords);
        schema.Type<WithheldItem>().Columns(w => w.Number, w => w.Ground);
        schema.Type<MeetingChange>().Columns(c => c.Kind, c => c.From, c => c.To, c => c.Reason, c => c.On, c => c.By);
        schema.NodeType<Minutes>().Columns(m => m.Version, m => m.Number, m => m.Text, m => m.AgreedOn, m => m.AgreedBy);
        schema.Type<Recommendation>().Many("agendaItems", "Where it was taken up at meetings.", OnRecommendation, r => r.Id);
        schema.Type<InspectionReport>().Many("agendaItems", "Where it was taken up at meetings as a whole.", OnReport, r => r.Id);
        schema.Type<Request>().One<AgendaItem>("agendaItem", "The agenda item from which an action arose.", r => r.AgendaItemId);

        schema.Type<Summary>().Kept("meetingsAhead", "Meetings on that day or later (meetings(from:)); now, those that are planned (meetings(status: [PLANNED, AGENDA_PUBLISHED], from:)).", (summary, db, asked, stop) =>
            MeetingQueries.All(db, summary.Force, summary.Body, summary.AsAt is null ? [Planned, AgendaPublished] : null, summary.AsAt ?? asked.Today).CountAsync(stop));

        schema.Roots
            .One("meeting", "A scrutiny meeting.", MeetingQueries.ByReference, Argument.Of<string>("reference", "Its reference."))
            .Pages("meetings", "Scrutiny meetings, the latest first.", (db, given) => MeetingQueries.All(db, given.Get<string>("force"), given.Get<string>("body"),
                    given.Get<List<MeetingStatus>>("status"), given.Get<DateOnly?>("from"), given.Get<DateOnly?>("to"), given.Get<bool?>("own") is true), LatestFirst,
                [
                    Argument.Optional<string>("force", "Only of bodies that are or were responsible for this force, by its name in addresses."),
                    Argument.Optional<string>("body", "Only of this body, by its name in addresses."),
                    Argument.Optional<List<MeetingStatus>>("status", "Only in these states."),
                    Argument.Optional<DateOnly>("from", "Only on this day or later."),
                    Argument.Optional<DateOnly>("to", "Only on this day or earlier."),
                    Argument.Optional<bool>("own", "Only of the bodies for which the viewer acts: its own, and those whose record passed to it."),
                ]);

        schema.Subscriptions
            .Changed<ScrutinyMeeting>("meetingChanged", "A scrutiny meeting with its agenda, the notes and what arose under each item, and its minutes.")
            .AndOf<ScrutinyMeeting>((db, meeting) => db.AgendaItems.Where(i => i.MeetingId == meeting).Select(i => i.Id));

        Acts(schema);
    }

    private static void Acts(SchemaBuilder schema)
    {
        schema.Act<PlanMeetingInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.PlanMeeting);
        schema.Act<AddAgendaItemInput, AgendaItem>(Act.RunMeetings, "agendaItem", MeetingMutations.AddAgendaItem);
        schema.Act<PublishAgendaInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.PublishAgenda);
        schema.Act<OpenMeetingInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.OpenMeeting);
        schema.Act<RecordDiscussionInput, AgendaNote>(Act.RunMeetings, "note", MeetingMutations.RecordDiscussion);
        schema.Act<RecordOutcomeInput, AgendaNote>(Act.RunMeetings, "note", MeetingMutations.RecordOutcome);
        schema.Act<CloseMeetingInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.CloseMeeting);
        schema.Act<PostponeMeetingInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.PostponeMeeting);
        schema.Act<CancelMeetingInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.CancelMeeting);
        schema.Act<DraftMinutesInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.DraftMinutes);
        schema.Act<AgreeMinutesInput, ScrutinyMeeting>(Act.AgreeMinutes, "meeting", MeetingMutations.AgreeMinutes);
        schema.Act<PublishMinutesInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.PublishMinutes);
    }

    private static IQueryable<AgendaItem> HeldBy(DateOnly? day, IQueryable<AgendaItem> items) => day is { } last ? items.Where(i => i.Meeting.HeldOn <= last) : items;

    private static bool Writable(ScrutinyMeeting meeting) => meeting.Status is Held or MinutesDrafted;
}
