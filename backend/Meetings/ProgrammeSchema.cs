using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Meetings;

/// <summary>How the programme of a year appears: its topics, for which meetings they are set, and what was changed since it was agreed.</summary>
internal sealed class ProgrammeSchema : IRoomSchema
{
    private static readonly Keyset<ScrutinyProgramme> LatestFirst = Keyset<ScrutinyProgramme>.Descending(p => p.Year).Then(p => p.Id, descending: true);
    private static readonly Loader<ProgrammeTopic> Topics = Loader<ProgrammeTopic>.By(db => db.ProgrammeTopics.Where(t => !t.IsDropped).OrderBy(t => t.Meeting.HeldOn).ThenBy(t => t.Id), t => t.ProgrammeId);
    private static readonly Loader<ProgrammeTopic> OfMeeting = Loader<ProgrammeTopic>.By(db => db.ProgrammeTopics.Where(t => !t.IsDropped).OrderBy(t => t.Id), t => t.MeetingId);
    private static readonly Loader<Recommendation> Recommendations = Loader<Recommendation>.Links((db, ids) => db.ProgrammeTopics.Where(t => EF.Parameter(ids).Contains(t.Id))
        .SelectMany(t => t.Recommendations, (t, about) => new { t.Id, about }).Select(l => new Linked<Recommendation> { Of = l.Id, It = l.about }).ByReport());
    private static readonly Loader<Request> Requests = Loader<Request>.Links((db, ids) => db.ProgrammeTopics.Where(t => EF.Parameter(ids).Contains(t.Id))
        .SelectMany(t => t.Requests, (t, about) => new { t.Id, about }).OrderBy(l => l.about.Id).Select(l => new Linked<Request> { Of = l.Id, It = l.about }));

    private static readonly Loader<Edition> Editions = Loader<Edition>.By(db => db.Editions.Where(e => e.Kind == EditionKind.Programme).OrderByDescending(e => e.PublishedAt).ThenByDescending(e => e.Id), e => e.SubjectId);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<ScrutinyProgramme>()
            .Columns(p => p.Reference, p => p.Version, p => p.Year, p => p.Status, p => p.AgreedOn, p => p.AgreedBy, p => p.AgreedByPerson)
            .One<LocalPolicingBody>("body", "The body whose programme it is.", p => p.BodyId)
            .Many("topics", "What it sets, by the days of the meetings.", Topics, p => p.Id)
            .Parts<ProgrammeChange>("changes", "What was changed after it was agreed, and why, in order.", c => c.ProgrammeId, all => all.OrderBy(c => c.RecordedAt).ThenBy(c => c.Id))
            .Can("viewerCanChange", Act.RunMeetings, _ => true)
            .One("edition", "What was published of it last.", p => p.Id, Editions)
            .Many("withdrawals", PublicationSchema.WithdrawnDescription, PublicationSchema.About, p => p.Id)
            .Many("warnings", WarningSchema.Description, WarningSchema.Of(EditionKind.Programme), p => p.Id)
            .Can("viewerCanAgree", Act.AgreeProgrammes, p => p.Status == ProgrammeStatus.Draft || p.Status == ProgrammeStatus.Revised)
            .Can("viewerCanPublish", Act.Publish, p => p.Status == ProgrammeStatus.Agreed);
        schema.NodeType<ProgrammeTopic>()
            .Columns(t => t.Version, t => t.Title, t => t.Theme, t => t.Aim)
            .One<ScrutinyProgramme>("programme", "The programme that sets it.", t => t.ProgrammeId)
            .One<ScrutinyMeeting>("meeting", "The meeting for which it is set.", t => t.MeetingId)
            .Many("recommendations", "The recommendations that it is about.", Recommendations, t => t.Id)
            .Many("requests", "The requests that it is about.", Requests, t => t.Id);
        schema.Type<ProgrammeChange>().Columns(c => c.Kind, c => c.Topic, c => c.From, c => c.To, c => c.Reason, c => c.On, c => c.By);
        schema.Type<ScrutinyMeeting>().Many("topics", "What the programme of its year sets for it: for the office.", OfMeeting, m => m.Id);

        schema.Roots.Pages("scrutinyProgrammes", "The programmes of the viewer's body, the latest year first: for its office.", (db, given) =>
                MeetingQueries.Programmes(db, given.Get<int?>("year"), given.Get<List<ProgrammeStatus>>("status")), LatestFirst,
            [
                Argument.Optional<int>("year", "Only that of this year, by the year in which it begins: 2022 is April 2022 to March 2023."),
                Argument.Optional<List<ProgrammeStatus>>("status", "Only in these states."),
            ]);

        schema.Act<ChooseTopicInput, ScrutinyProgramme>(Act.RunMeetings, "programme", MeetingMutations.ChooseTopic);
        schema.Act<MoveTopicInput, ScrutinyProgramme>(Act.RunMeetings, "programme", MeetingMutations.MoveTopic);
        schema.Act<DropTopicInput, ScrutinyProgramme>(Act.RunMeetings, "programme", MeetingMutations.DropTopic);
        schema.Act<AgreeProgrammeInput, ScrutinyProgramme>(Act.AgreeProgrammes, "programme", MeetingMutations.AgreeProgramme);
        schema.Act<PublishProgrammeInput, ScrutinyProgramme>(Act.Publish, "programme", MeetingMutations.PublishProgramme);
    }
}
