using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>The part of the room's schema that is about what was publicly said about a report, the office's plain summary of it among it.</summary>
internal static class StatementsSchema
{
    private static readonly Loader<Statement> Statements = Loader<Statement>.By(db => db.Statements.Where(s => !s.IsPlainSummary).OrderBy(s => s.SaidOn).ThenBy(s => s.RecordedAt), s => s.ReportId);

    private static readonly Loader<Statement> PlainSummaries = Loader<Statement>.AsAt((db, day) => Standing(day, db.Statements.Where(s => s.IsPlainSummary)), s => s.ReportId);

    public static void Build(SchemaBuilder schema)
    {
        schema.NodeType<Statement>()
            .Columns(s => s.Actor, s => s.By, s => s.SaidOn, s => s.Words, s => s.WordsCymraeg, s => s.Audience, s => s.RecordedAt).Computed(s => s.Sources, s => s.SourceTexts)
            .One<InspectionReport>("report", "The report about which it was said.", s => s.ReportId)
            .Can("viewerCanPublish", Act.Publish, s => s.Audience != Audience.Public)
            .Can("viewerCanWithdrawPublication", Act.Publish, s => s.Audience == Audience.Public);
        schema.Type<InspectionReport>()
            .Chosen("plainSummary", "What it says in the plain words of the office, the latest that the viewer sees: the viewer's own body's first. Null where the latest was withdrawn. As at a past day, the one that was published then.", PlainSummaries, r => r.Id, (all, asked) => all.OrderByDescending(s => asked.Viewer.BodyIds.Contains(s.BodyId)).FirstOrDefault(), s => s.BodyId)
            .Many("statements", "What was publicly said about the report; no part of the statutory response. As at a past day, what is known to have been said by its end.", Statements, r => r.Id, (given, s) => given.AsAt is not { } day || s.SaidOn?.Last <= day, s => s.SaidOn);
        schema.Act<RecordStatementInput, Statement>(Act.RecordInspections, "statement", InspectionMutations.RecordStatement);
        schema.Act<WritePlainSummaryInput, Statement>(Act.RecordInspections, "plainSummary", InspectionMutations.WritePlainSummary);
    }

    private static IQueryable<Statement> Standing(DateOnly? day, IQueryable<Statement> summaries) => day?.AddDays(1).BeginsInLondon() is { } end
        ? summaries.Where(s => s.PublishedAt < end && (s.SupersededAt == null || s.SupersededAt >= end)).OrderByDescending(s => s.PublishedAt)
        : summaries.Where(s => s.SupersededAt == null).OrderByDescending(s => s.RecordedAt).ThenByDescending(s => s.Id);
}
