using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;
using ScrutinyPortal.Requests;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Meetings;

/// <summary>How what comes before a meeting appears: its kind, its papers, what is carried over to it, who comes.</summary>
internal sealed class PreparingSchema : IRoomSchema
{
    private static readonly Keyset<MeetingKind> ByName = Keyset<MeetingKind>.Ascending(k => k.Name).Then(k => k.Id);
    private static readonly Keyset<Paper> SoonestDueFirst = Keyset<Paper>.Ascending(p => p.DueOn ?? DateOnly.MaxValue).Then(p => p.Id);
    private static readonly Loader<AgendaItem> ItemsArising = new(MattersArising.Items);
    private static readonly Loader<Request> OpenActions = new(MattersArising.Actions);
    private static readonly Loader<Paper> OfMeeting = Loader<Paper>.By(db => db.Papers.Include(p => p.Item).ThenInclude(i => i.Meeting), p => p.Id);
    private static readonly Loader<AgendaItem> CarriedTo = Loader<AgendaItem>.By(db => db.AgendaItems.Where(i => i.CarriedFromId != null), i => i.CarriedFromId!.Value);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<MeetingKind>()
            .Columns(k => k.Version, k => k.Name, k => k.Purpose, k => k.IsPublic, k => k.IsRetired)
            .Can("viewerCanDefine", Act.RunMeetings, _ => true);
        schema.NodeType<Attendance>().Columns(a => a.ComesFor, a => a.Role, a => a.Presence, a => a.RepresentedBy);
        schema.NodeType<Paper>()
            .Columns(p => p.Version, p => p.Title, p => p.ExpectedFrom, p => p.AskedOn, p => p.DueOn, p => p.ReceivedOn)
            .Field("state", "Where it stands today.", OfMeeting, p => p.Id, (papers, _, asked) => papers.Single().StateOn(asked.Today))
            .Field("daysLate", "How many days after its last day it came, or have passed without it; null where it is in time, and where its meeting is put off or cancelled.", OfMeeting, p => p.Id, (papers, _, asked) => papers.Single().DaysLate(asked.Today))
            .One<AgendaItem>("agendaItem", "The agenda item for which it is.", p => p.AgendaItemId)
            .One<PieceOfEvidence>("evidence", "The paper, as it is kept here; null where it is not, or for those who do not see it.", p => p.EvidenceId)
            .Field("viewerCanReceive", "Whether the viewer may do this now (DELIVER_PAPERS): it has not come.", OfMeeting, p => p.Id, (papers, paper, asked) => paper.ReceivedOn is null && asked.Viewer.May(Act.DeliverPapers, papers.Single().Item));

        schema.Type<ScrutinyMeeting>()
            .One<MeetingKind>("kind", "The kind of meeting, as the body's office keeps it; null where it was planned without one, or for others.", m => m.MeetingKindId)
            .Parts<Attendance>("attendance", "Who was there, by role.", a => a.MeetingId, all => all.OrderBy(a => a.ComesFor).ThenBy(a => a.Role))
            .Many("mattersArising", "What earlier meetings of the same kind left undone and none has taken over: for the office, while this one is to come.", ItemsArising, m => m.Id)
            .Many("openActions", "Actions from earlier meetings of the same kind that are not accepted, closed or withdrawn, the soonest due first: for the office, while this one is to come.", OpenActions, m => m.Id)
            .Can("viewerCanShareAgenda", Act.RunMeetings, m => m.Status == Planned && m.Audience == Audience.Office)
            .Can("viewerCanRecordAttendance", Act.RunMeetings, m => ScrutinyMeeting.ToCome.Contains(m.Status) || m.Status == Held || m.Status == MinutesDrafted);
        schema.Type<AgendaItem>()
            .Parts<Paper>("papers", "The papers that were asked for.", p => p.AgendaItemId, all => all.OrderBy(p => p.Id))
            .One<AgendaItem>("carriedFrom", "The item of an earlier meeting that it takes up again.", i => i.CarriedFromId)
            .One("carriedTo", "The item of a later meeting that takes it up again.", i => i.Id, CarriedTo);

        schema.Roots
            .Pages("meetingKinds", "The kinds of meeting that the viewer's body holds, by name.", (db, _) => db.MeetingKinds, ByName, [])
            .Pages("papers", "The papers that were asked for, the soonest due first; those without a recorded last day at the end.",
                (db, given) => MeetingQueries.Papers(db, given.Asked.Today, given.Get<string>("force"), given.Get<string>("body"), given.Get<bool?>("awaited"), given.Get<bool?>("missing"), given.Get<DateOnly?>("meetingFrom"), given.Get<bool?>("own") is true), SoonestDueFirst,
                [
                    Argument.Optional<string>("force", "Only for meetings of the bodies of this force, by its name in addresses."),
                    Argument.Optional<string>("body", "Only for meetings of this body, by its name in addresses."),
                    Argument.Optional<bool>("awaited", "Only those that have not come and whose meeting is not cancelled, or only the others."),
                    Argument.Optional<bool>("missing", "Only those whose last day has passed without them, or only the others."),
                    Argument.Optional<DateOnly>("meetingFrom", "Only for meetings on this day or later."),
                    Argument.Optional<bool>("own", "Only of the bodies for which the viewer acts: its own, and those whose record passed to it."),
                ]);

        schema.Act<DefineMeetingKindInput, MeetingKind>(Act.RunMeetings, "meetingKind", MeetingMutations.DefineMeetingKind);
        schema.Act<PlanProgrammeInput, MeetingKind>(Act.RunMeetings, "meetingKind", MeetingMutations.PlanProgramme);
        schema.Act<ShareAgendaInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.ShareAgenda);
        schema.Act<CarryOverInput, ScrutinyMeeting>(Act.RunMeetings, "meeting", MeetingMutations.CarryOver);
        schema.Act<AskPaperInput, Paper>(Act.RunMeetings, "paper", MeetingMutations.AskPaper);
        schema.Act<ReceivePaperInput, Paper>(Act.DeliverPapers, "paper", MeetingMutations.ReceivePaper);
        schema.Act<RecordAttendanceInput, Attendance>(Act.RunMeetings, "attendance", MeetingMutations.RecordAttendance);
    }
}
