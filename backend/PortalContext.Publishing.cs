using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal;

/// <summary>What can be published, and what stands or falls with it.</summary>
public abstract partial class PortalContext
{
    /// <summary>What the act "publish" makes public. What has an act of its own for it, such as a response, is not among them; its edition is, for it may be published again.</summary>
    internal IEnumerable<IQueryable<BodyRecord>> Publishable => [SourceDocuments, Statements.Include(s => s.Report.Statements), TrackEntries, Evidence, MonitoringPhases, Editions];

    /// <summary>What the act "withdraw the publication" takes back.</summary>
    internal IEnumerable<IQueryable<BodyRecord>> Withdrawable => [.. Publishable, Requests.Include(r => r.Messages)];

    /// <summary>What stands or falls with the publication of a record: with an edition what it was made of, with a report or another source what is said about it and how it was answered.</summary>
    internal IEnumerable<IQueryable<BodyRecord>> PublishedWith(BodyRecord record) => record switch
    {
        Edition { Kind: EditionKind.Response, SubjectId: var response } => [StatutoryResponses.Where(r => r.Id == response), ChiefOfficerComments.Where(c => StatutoryResponses.Any(r => r.Id == response && r.ChiefOfficerCommentsId == c.Id) && !StatutoryResponses.Any(r => r.Id != response && r.ChiefOfficerCommentsId == c.Id && r.Audience == Audience.Public))],
        Edition { Kind: EditionKind.Decision, SubjectId: var decision } => [DecisionNotices.Where(n => n.Id == decision)],
        Edition { Kind: EditionKind.Panel, SubjectId: var matter } => [PanelMatters.Where(m => m.Id == matter)],
        Edition { Kind: EditionKind.Request, SubjectId: var request } edition => [Requests.Include(r => r.Messages).Where(r => r.Id == request), Others(edition)],
        Request { Id: var request } => [Editions.Where(e => e.SubjectId == request)],
        Edition { Kind: EditionKind.Agenda, SubjectId: var meeting } agenda => [AgendaItems.Where(i => i.MeetingId == meeting), Others(agenda)],
        Edition { Kind: EditionKind.Programme } programme => [Others(programme)],
        Edition { SubjectId: var meeting } minutes =>
        [
            Minutes.Where(m => m.MeetingId == meeting), Attendances.Where(a => a.MeetingId == meeting), PublicQuestions.Where(q => q.MeetingId == meeting),
            QuestionAnswers.Where(a => PublicQuestions.Any(q => q.Id == a.QuestionId && q.MeetingId == meeting)), Others(minutes),
        ],
        SourceDocument { Id: var source } =>
        [
            TrackEntries.Where(e => e.ReportId == source || e.Finding!.ReportId == source || e.Recommendation!.ReportId == source), Statements.Where(s => s.ReportId == source),
            Editions.Where(e => StatutoryResponses.Any(r => r.Id == e.SubjectId && (r.ReportId == source || r.FurtherReports.Any(f => f.Id == source)))), StatutoryResponses.Where(r => r.ReportId == source || r.FurtherReports.Any(f => f.Id == source)), ChiefOfficerComments.Where(c => c.ReportId == source),
        ],
        _ => [],
    };

    // A later edition repeats what an earlier one said, so that they stand or fall together.
    private IQueryable<Edition> Others(Edition edition) => Editions.Where(e => e.SubjectId == edition.SubjectId && e.Kind == edition.Kind && e.Id != edition.Id);

    /// <summary>The records of which editions of a kind are made, with all the words that these tell. Responses have a review of their own.</summary>
    internal IQueryable<BodyRecord> InWords(EditionKind kind) => kind switch
    {
        EditionKind.Decision => DecisionNotices.Include(n => n.Body),
        EditionKind.Panel => PanelMatters.Include(m => m.Body),
        EditionKind.Request => RequestMutations.Whole(this),
        EditionKind.Agenda or EditionKind.Minutes => MeetingQueries.Whole(this),
        EditionKind.Programme => MeetingQueries.WholeProgrammes(this),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>That of which a record tells, on whose page its withdrawal is told; null where it has a page of its own.</summary>
    internal static Guid? WholeOf(BodyRecord record) => record switch
    {
        TrackEntry entry => entry.RecommendationId ?? entry.FindingId ?? entry.ReportId,
        Statement statement => statement.ReportId,
        MonitoringPhase phase => phase.ForceId,
        StatutoryResponse response => response.ReportId,
        Edition edition => edition.SubjectId,
        _ => null,
    };
}
