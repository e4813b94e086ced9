using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Meetings;

// What a body means to scrutinise in a year.
public static partial class MeetingMutations
{
    /// <summary>Sets a topic for a meeting, in the programme of its year, which begins with the first. Once the programme was agreed it is a change, with a reason, and the programme is revised. It stays in the office. By the scrutiny officer. Refused: a meeting that is over, no reason where the programme was agreed.</summary>
    public static async Task<ScrutinyProgramme> ChooseTopic(ChooseTopicInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, null, db, stop);
        var recommendationIds = (input.RecommendationIds ?? []).Distinct().ToList();
        var recommendations = await db.Recommendations.Where(r => recommendationIds.Contains(r.Id)).ToListAsync(stop);
        if (recommendations.Count < recommendationIds.Count) throw new NotFoundException("recommendationIds");
        var requestIds = (input.RequestIds ?? []).Distinct().ToList();
        var requests = await db.Requests.Where(r => requestIds.Contains(r.Id)).ToListAsync(stop);
        if (requests.Count < requestIds.Count) throw new NotFoundException("requestIds");
        var year = ScrutinyProgramme.YearOf(meeting.HeldOn);
        var programme = await Programmes(db).FirstOrDefaultAsync(p => p.BodyId == meeting.BodyId && p.Year == year, stop);
        if (programme is null) db.Add(programme = await Begun(meeting.BodyId, year, db, stop));
        else db.Touch(programme);
        programme.Choose(meeting, input, recommendations, requests, new(clock.DoneOn(input.ChangedOn, "changedOn"), meeting.Body.Name, input.Reason, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return programme;
    }

    /// <summary>Sets a topic for another meeting of the same year. Once the programme was agreed it is a change, with a reason, and the programme is revised. By the scrutiny officer. Refused: the meeting for which it is set, one of another year or that is over, a topic that was taken out, no reason where the programme was agreed.</summary>
    public static async Task<ScrutinyProgramme> MoveTopic(MoveTopicInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (programme, topic) = await Topic(input.TopicId, input.Version, db, stop);
        var meeting = await Own(input.MeetingId, null, db, stop);
        programme.Move(topic, meeting, new(clock.DoneOn(input.ChangedOn, "changedOn"), programme.Body.Name, input.Reason, clock.GetUtcNow()));
        db.Touch(programme);
        await db.SaveChangesAsync(stop);
        return programme;
    }

    /// <summary>Takes a topic out of the programme. Once that was agreed it is a change, with a reason, and the programme is revised. By the scrutiny officer. Refused: a topic that was taken out, no reason where the programme was agreed.</summary>
    public static async Task<ScrutinyProgramme> DropTopic(DropTopicInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (programme, topic) = await Topic(input.TopicId, input.Version, db, stop);
        programme.Drop(topic, new(clock.DoneOn(input.ChangedOn, "changedOn"), programme.Body.Name, input.Reason, clock.GetUtcNow()));
        db.Touch(programme);
        await db.SaveChangesAsync(stop);
        return programme;
    }

    /// <summary>Agrees the programme of a year, and once more when it was changed since. By the approver. Refused: a programme without a topic, one that is agreed as it stands, a day before its last change.</summary>
    public static async Task<ScrutinyProgramme> AgreeProgramme(AgreeProgrammeInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var programme = db.Viewer.Own(await Programmes(db).FirstOrDefaultAsync(p => p.Id == input.ProgrammeId, stop), "programmeId");
        await db.Expect(programme, input.Version, stop);
        programme.Agree(clock.DoneOn(input.AgreedOn, "agreedOn"), programme.Body.Name, db.Viewer.Name);
        await db.SaveChangesAsync(stop);
        return programme;
    }

    /// <summary>Publishes what was agreed as a frozen edition; the programme itself stays in the office. Once it was changed and agreed anew, a further edition replaces it with a reason. By the scrutiny officer. Refused: a programme that is not agreed as it stands, a day before that of agreement, a warning that is not answered, a further edition without a reason.</summary>
    [Refuses(typeof(WarningsUnansweredException))]
    public static async Task<ScrutinyProgramme> PublishProgramme(PublishProgrammeInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var programme = db.Viewer.Own(await MeetingQueries.WholeProgrammes(db).FirstOrDefaultAsync(p => p.Id == input.ProgrammeId, stop), "programmeId");
        await db.Expect(programme, input.Version, stop);
        var sequence = await Sequence.Of(db, programme.Id, EditionKind.Programme, stop);
        sequence.Add(db, programme.Publish(clock.DoneOn(input.PublishedOn, "publishedOn"), programme.Body.Name, clock.GetUtcNow(), sequence), input.Reason);
        await db.SaveChangesAsync(stop);
        return programme;
    }

    private static async Task<ScrutinyProgramme> Begun(Guid bodyId, int year, PortalContext db, CancellationToken stop)
    {
        var code = await db.Forces.Where(f => db.Viewer.ForceIds.Contains(f.Id)).OrderBy(f => f.Slug).Select(f => f.Code).FirstAsync(stop);
        return new(bodyId, await db.NextReference(code, "PROGRAMME", year, stop), year);
    }

    private static async Task<(ScrutinyProgramme Programme, ProgrammeTopic Topic)> Topic(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var programme = db.Viewer.Own(await Programmes(db).Include(p => p.Topics).ThenInclude(t => t.Meeting).FirstOrDefaultAsync(p => p.Topics.Any(t => t.Id == id), stop), "topicId");
        var topic = programme.Topics.Single(t => t.Id == id);
        await db.Expect(topic, version, stop);
        return (programme, topic);
    }

    private static IQueryable<ScrutinyProgramme> Programmes(PortalContext db) => db.ScrutinyProgrammes.AsSplitQuery().Include(p => p.Body).Include(p => p.Topics).Include(p => p.Changes);
}
