using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Decisions;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Panel;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using ScrutinyPortal.Responses;
using ScrutinyPortal.Search;

namespace ScrutinyPortal;

/// <summary>What each room keeps here.</summary>
public abstract partial class PortalContext
{
    public DbSet<AuditEntry> AuditTrail => Set<AuditEntry>();
    public DbSet<Force> Forces => Set<Force>();
    public DbSet<LocalPolicingBody> Bodies => Set<LocalPolicingBody>();
    public DbSet<PolicingResponsibility> Responsibilities => Set<PolicingResponsibility>();
    public DbSet<OfficeHolder> OfficeHolders => Set<OfficeHolder>();
    public DbSet<MonitoringPhase> MonitoringPhases => Set<MonitoringPhase>();
    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();
    public DbSet<InspectionReport> InspectionReports => Set<InspectionReport>();
    public DbSet<OtherSource> OtherSources => Set<OtherSource>();

    /// <summary>The reports and other sources of each force with their days, which stand in the order of the lists.</summary>
    internal DbSet<Dictionary<string, object>> ReportForces => Set<Dictionary<string, object>>("InspectionReportForces");

    public DbSet<Judgment> Judgments => Set<Judgment>();
    public DbSet<GradeCount> GradeCounts => Set<GradeCount>();
    public DbSet<CaseAudit> CaseAudits => Set<CaseAudit>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<ReportCorrection> ReportCorrections => Set<ReportCorrection>();
    public DbSet<FactualError> FactualErrors => Set<FactualError>();
    public DbSet<SameFindings> SameFindings => Set<SameFindings>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<TrackEntry> TrackEntries => Set<TrackEntry>();
    public DbSet<PieceOfEvidence> Evidence => Set<PieceOfEvidence>();
    public DbSet<Upload> Uploads => Set<Upload>();
    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<Supersession> Supersessions => Set<Supersession>();
    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();
    public DbSet<ChiefOfficerComments> ChiefOfficerComments => Set<ChiefOfficerComments>();
    public DbSet<RecommendationComment> RecommendationComments => Set<RecommendationComment>();
    public DbSet<StatutoryResponse> StatutoryResponses => Set<StatutoryResponse>();
    public DbSet<RecommendationExplanation> Explanations => Set<RecommendationExplanation>();
    public DbSet<ResponseDecision> ResponseDecisions => Set<ResponseDecision>();
    public DbSet<BoardVote> BoardVotes => Set<BoardVote>();
    public DbSet<ReviewNote> ReviewNotes => Set<ReviewNote>();
    public DbSet<ResponseCopy> ResponseCopies => Set<ResponseCopy>();
    public DbSet<DecisionNotice> DecisionNotices => Set<DecisionNotice>();
    public DbSet<PanelMatter> PanelMatters => Set<PanelMatter>();
    public DbSet<Request> Requests => Set<Request>();
    public DbSet<RequestMessage> RequestMessages => Set<RequestMessage>();
    public DbSet<RequestWarningAnswer> RequestWarningAnswers => Set<RequestWarningAnswer>();
    public DbSet<Findable> Findables => Set<Findable>();

    /// <summary>What the act "publish" makes public. What has an act of its own for it, such as a response, is not among them; its edition is, for it may be published again.</summary>
    internal IEnumerable<IQueryable<BodyRecord>> Publishable => [SourceDocuments, Statements, TrackEntries, Evidence, MonitoringPhases, Editions];

    /// <summary>What the act "withdraw the publication" takes back.</summary>
    internal IEnumerable<IQueryable<BodyRecord>> Withdrawable => [.. Publishable, Requests.Include(r => r.Messages)];

    /// <summary>What stands or falls with the publication of a record: with an edition what it was made of, with a report or another source what is said about it and how it was answered.</summary>
    internal IEnumerable<IQueryable<BodyRecord>> PublishedWith(BodyRecord record) => record switch
    {
        Edition { Kind: EditionKind.Response, SubjectId: var response } => [StatutoryResponses.Where(r => r.Id == response), ChiefOfficerComments.Where(c => StatutoryResponses.Any(r => r.Id == response && r.ChiefOfficerCommentsId == c.Id) && !StatutoryResponses.Any(r => r.Id != response && r.ChiefOfficerCommentsId == c.Id && r.Audience == Audience.Public))],
        Edition { Kind: EditionKind.Decision, SubjectId: var decision } => [DecisionNotices.Where(n => n.Id == decision)],
        Edition { Kind: EditionKind.Panel, SubjectId: var matter } => [PanelMatters.Where(m => m.Id == matter)],
        Edition { Kind: EditionKind.Request, SubjectId: var request, Id: var edition } => [Requests.Include(r => r.Messages).Where(r => r.Id == request), Editions.Where(e => e.SubjectId == request && e.Id != edition)],
        Request { Id: var request } => [Editions.Where(e => e.SubjectId == request)],
        Edition { Kind: EditionKind.Agenda, SubjectId: var meeting } => [AgendaItems.Where(i => i.MeetingId == meeting), NotesOf(meeting)],
        Edition { SubjectId: var meeting } => [Minutes.Where(m => m.MeetingId == meeting), Attendances.Where(a => a.MeetingId == meeting), PublicQuestions.Where(q => q.MeetingId == meeting), NotesOf(meeting)],
        SourceDocument { Id: var source } =>
        [
            TrackEntries.Where(e => e.ReportId == source || e.Finding!.ReportId == source || e.Recommendation!.ReportId == source), Statements.Where(s => s.ReportId == source),
            Editions.Where(e => StatutoryResponses.Any(r => r.Id == e.SubjectId && (r.ReportId == source || r.FurtherReports.Any(f => f.Id == source)))), StatutoryResponses.Where(r => r.ReportId == source || r.FurtherReports.Any(f => f.Id == source)), ChiefOfficerComments.Where(c => c.ReportId == source),
        ],
        _ => [],
    };

    private IQueryable<AgendaNote> NotesOf(Guid meeting) => AgendaNotes.Where(n => AgendaItems.Any(i => i.Id == n.AgendaItemId && i.MeetingId == meeting));

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

    /// <summary>That from which an action or an assurance can arise, for the rooms that come before meetings.</summary>
    internal IQueryable<BodyRecord> Origins => AgendaItems;

    private void ApplyMaps(ModelBuilder model) => model
        .ApplyConfiguration(new AuditMap(this))
        .ApplyConfiguration(new DoneOnceMap())
        .ApplyConfiguration(new ForceMap())
        .ApplyConfiguration(new LocalPolicingBodyMap())
        .ApplyConfiguration(new PolicingResponsibilityMap())
        .ApplyConfiguration(new OfficeHolderMap())
        .ApplyConfiguration(new MonitoringPhaseMap(this))
        .ApplyConfiguration(new SourceDocumentMap(this))
        .ApplyConfiguration(new InspectionReportMap())
        .ApplyConfiguration(new OtherSourceMap())
        .ApplyConfiguration(new JudgmentMap())
        .ApplyConfiguration(new GradeCountMap())
        .ApplyConfiguration(new CaseAuditMap())
        .ApplyConfiguration(new FindingMap())
        .ApplyConfiguration(new ReportCorrectionMap())
        .ApplyConfiguration(new FactualErrorMap(this))
        .ApplyConfiguration(new SameFindingsMap())
        .ApplyConfiguration(new StatementMap(this))
        .ApplyConfiguration(new RecommendationMap())
        .ApplyConfiguration(new TrackEntryMap(this))
        .ApplyConfiguration(new ForceUpdateMap())
        .ApplyConfiguration(new InspectorateDecisionMap())
        .ApplyConfiguration(new AssuranceMap())
        .ApplyConfiguration(new OwnerChangeMap())
        .ApplyConfiguration(new PieceOfEvidenceMap(this))
        .ApplyConfiguration(new UploadMap(this))
        .ApplyConfiguration(new EditionMap(this))
        .ApplyConfiguration(new SupersessionMap(this))
        .ApplyConfiguration(new WithdrawalMap(this))
        .ApplyConfiguration(new ChiefOfficerCommentsMap(this))
        .ApplyConfiguration(new RecommendationCommentMap(this))
        .ApplyConfiguration(new StatutoryResponseMap(this))
        .ApplyConfiguration(new RecommendationExplanationMap(this))
        .ApplyConfiguration(new ResponseDecisionMap(this))
        .ApplyConfiguration(new BoardVoteMap())
        .ApplyConfiguration(new ReviewNoteMap(this))
        .ApplyConfiguration(new ResponseCopyMap())
        .ApplyConfiguration(new DecisionNoticeMap(this))
        .ApplyConfiguration(new PanelMatterMap(this))
        .ApplyConfiguration(new RequestMap(this))
        .ApplyConfiguration(new RequestMessageMap(this))
        .ApplyConfiguration(new RequestWarningAnswerMap(this))
        .ApplyConfiguration(new FindableMap(this));
}
