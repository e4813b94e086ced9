using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Decisions;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
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
    public DbSet<FindingCorrection> FindingCorrections => Set<FindingCorrection>();
    public DbSet<FactualError> FactualErrors => Set<FactualError>();
    public DbSet<SameFindings> SameFindings => Set<SameFindings>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<RecommendationCorrection> RecommendationCorrections => Set<RecommendationCorrection>();
    public DbSet<TrackEntry> TrackEntries => Set<TrackEntry>();
    public DbSet<PieceOfEvidence> Evidence => Set<PieceOfEvidence>();
    public DbSet<Upload> Uploads => Set<Upload>();
    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<Supersession> Supersessions => Set<Supersession>();
    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();
    public DbSet<WarningAnswer> WarningAnswers => Set<WarningAnswer>();
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
    public DbSet<Findable> Findables => Set<Findable>();

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
        .ApplyConfiguration(new FindingCorrectionMap())
        .ApplyConfiguration(new FactualErrorMap(this))
        .ApplyConfiguration(new SameFindingsMap())
        .ApplyConfiguration(new StatementMap(this))
        .ApplyConfiguration(new RecommendationMap())
        .ApplyConfiguration(new RecommendationCorrectionMap())
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
        .ApplyConfiguration(new WarningAnswerMap(this))
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
        .ApplyConfiguration(new FindableMap(this));
}
