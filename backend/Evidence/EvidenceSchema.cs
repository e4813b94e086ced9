using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Evidence;

internal sealed class EvidenceSchema : IRoomSchema
{
    private static readonly Keyset<PieceOfEvidence> NewestFirst = Keyset<PieceOfEvidence>.Descending(e => e.OfferedOn).Then(e => e.Id, descending: true);
    private static readonly Loader<Recommendation> Recommendations = Loader<Recommendation>.Links((db, ids) => db.Evidence.Where(e => EF.Parameter(ids).Contains(e.Id))
        .SelectMany(e => e.Recommendations, (e, about) => new { e.Id, about }).Select(l => new Linked<Recommendation> { Of = l.Id, It = l.about }).ByReport());
    private static readonly Loader<PieceOfEvidence> AboutRecommendation = Loader<PieceOfEvidence>.LinksAsAt((db, ids, day) => OfferedBy(day, db.Evidence)
        .SelectMany(e => e.Recommendations, (e, about) => new { e, about.Id }).Where(l => EF.Parameter(ids).Contains(l.Id))
        .OrderByDescending(l => l.e.OfferedOn).ThenByDescending(l => l.e.Id).Select(l => new Linked<PieceOfEvidence> { Of = l.Id, It = l.e }));
    private static readonly Loader<PieceOfEvidence> UnderAssurance = Loader<PieceOfEvidence>.Links((db, ids) => db.Evidence
        .SelectMany(e => e.Assurances, (e, rests) => new { e, rests.Id }).Where(l => EF.Parameter(ids).Contains(l.Id))
        .OrderBy(l => l.e.OfferedOn).ThenBy(l => l.e.Id).Select(l => new Linked<PieceOfEvidence> { Of = l.Id, It = l.e }));
    private static readonly Loader<PieceOfEvidence> AboutReport = Loader<PieceOfEvidence>.AsAt((db, day) => OfferedBy(day, db.Evidence).Where(e => e.ReportId != null).OrderByDescending(e => e.OfferedOn).ThenByDescending(e => e.Id), e => e.ReportId!.Value);
    private static readonly Loader<PieceOfEvidence> ActionPlan = Loader<PieceOfEvidence>.AsAt((db, day) => OfferedBy(day, EvidenceQueries.ActionPlans(db, day)), e => e.ReportId!.Value);
    private static readonly Loader<PieceOfEvidence> Successor = Loader<PieceOfEvidence>.AsAt((db, day) => OfferedBy(day, db.Evidence).Where(e => e.SupersedesId != null).OrderByDescending(e => e.Id), e => e.SupersedesId!.Value);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<PieceOfEvidence>()
            .Columns(e => e.Reference, e => e.Version, e => e.Kind, e => e.Title, e => e.Words, e => e.PeriodFrom, e => e.PeriodTo, e => e.Marking, e => e.HandlingInstruction, e => e.Url,
                e => e.FileHash, e => e.FileName, e => e.FileType, e => e.FileSize, e => e.OfferedOn, e => e.OfferedBy, e => e.RecordedAt, e => e.WithheldGround, e => e.Audience)
            .AsAt(e => e.Status, (e, day) => e.StatusAsAt(day), e => new { e.SupersededOn, e.JudgedOn, e.FoundGood })
            .AsAt(e => e.JudgedOn, (e, day) => e.JudgedOn <= day ? e.JudgedOn : null)
            .AsAt(e => e.JudgedBy, (e, day) => e.JudgedOn <= day ? e.JudgedBy : null)
            .AsAt(e => e.Judgment, (e, day) => e.JudgedOn <= day ? e.Judgment : null)
            .AsAt(e => e.SupersededOn, (e, day) => e.SupersededOn <= day ? e.SupersededOn : null)
            .Field("filePath", "From where on this host the file is fetched, as an attachment; null where it is a link.", (e, _) => e.FileHash is null ? null : EvidenceFilesEndpoint.PathOf(e.Reference), nullable: true, by: e => new { e.FileHash, e.Reference })
            .One<Force>("force", "The force that offers it.", e => e.ForceId)
            .One<InspectionReport>("report", "The report as a whole to which it speaks.", e => e.ReportId)
            .Many("recommendations", "The recommendations to which it speaks.", Recommendations, e => e.Id)
            .One<PieceOfEvidence>("supersedes", "The earlier piece whose place it takes.", e => e.SupersedesId)
            .One("supersededBy", "The later piece that takes its place.", e => e.Id, Successor)
            .Can("viewerCanJudge", Act.JudgeEvidence, e => e.Status == EvidenceStatus.Offered)
            .Can("viewerCanSupersede", Act.OfferEvidence, e => e.Status != EvidenceStatus.Superseded)
            .Can("viewerCanPublish", Act.Publish, e => e.Status == EvidenceStatus.Accepted && e.Marking == Marking.Official && e.Audience != Audience.Public)
            .Can("viewerCanWithdrawPublication", Act.Publish, e => e.Audience == Audience.Public)
            .Can("viewerCanWithhold", Act.Publish, e => e.Audience != Audience.Public);
        schema.Type<Recommendation>().Many("evidence", "What was offered as proof of it, the latest first.", AboutRecommendation, r => r.Id);
        schema.Type<Assurance>().Many("evidence", "The evidence on which it rests, as far as the viewer sees it.", UnderAssurance, a => a.Id);
        schema.Type<InspectionReport>()
            .Many("evidence", "What was offered as proof about the report as a whole, the latest first.", AboutReport, r => r.Id)
            .One("actionPlan", "The force's action plan for it that stands, as far as the viewer sees it; null where none is recorded here.", r => r.Id, ActionPlan)
            .Can("viewerCanSubmitActionPlan", Act.OfferEvidence, _ => true);
        schema.Type<Summary>().Kept("evidenceToJudge", "Pieces of evidence that were offered and are not yet judged (evidence(status: [OFFERED])).", (summary, db, _, stop) =>
            EvidenceQueries.All(db, new() { Force = summary.Force, Body = summary.Body, AsAt = summary.AsAt, Status = [EvidenceStatus.Offered] }).CountAsync(stop));

        schema.Roots
            .One("pieceOfEvidence", "A piece of evidence.", EvidenceQueries.ByReference, Argument.Of<string>("reference", "Its reference."))
            .Pages("evidence", "Evidence that forces offered, the latest first.",
                (db, given) => EvidenceQueries.All(db, new()
                {
                    Force = given.Get<string>("force"), Body = given.Get<string>("body"), Status = given.Get<List<EvidenceStatus>>("status"), Kind = given.Get<List<EvidenceKind>>("kind"),
                    Marking = given.Get<Marking?>("marking"), AsAt = given.AsAt,
                }), NewestFirst,
                [
                    Argument.AsAt,
                    Argument.Optional<string>("body", "Only of the record of this body, by its slug."),
                    Argument.Optional<string>("force", "Only of this force, by its slug."),
                    Argument.Optional<List<EvidenceStatus>>("status", "Only where it stands so."),
                    Argument.Optional<List<EvidenceKind>>("kind", "Only of these kinds."),
                    Argument.Optional<Marking>("marking", "Only with this marking."),
                ]);

        schema.Subscriptions.AndOf<InspectionReport>((db, report) => db.Evidence.Where(e => e.ReportId == report || e.Recommendations.Any(r => r.ReportId == report)).Select(e => e.Id));

        schema.Act<OfferEvidenceInput, PieceOfEvidence>(Act.OfferEvidence, "evidence", EvidenceMutations.OfferEvidence);
        schema.Act<SubmitActionPlanInput, PieceOfEvidence>(Act.OfferEvidence, "evidence", EvidenceMutations.SubmitActionPlan);
        schema.Act<AcceptEvidenceInput, PieceOfEvidence>(Act.JudgeEvidence, "evidence", EvidenceMutations.AcceptEvidence);
        schema.Act<RejectEvidenceInput, PieceOfEvidence>(Act.JudgeEvidence, "evidence", EvidenceMutations.RejectEvidence);
        schema.Act<ProposeAssurancesInput, IReadOnlyList<Assurance>>(Act.ProposeAssurance, "assurances", AssuranceMutations.ProposeAssurances);
        schema.Act<WithholdEvidenceInput, PieceOfEvidence>(Act.Publish, "evidence", EvidenceMutations.WithholdEvidence);
    }

    private static IQueryable<PieceOfEvidence> OfferedBy(DateOnly? day, IQueryable<PieceOfEvidence> evidence) => day is { } last ? evidence.Where(e => e.OfferedOn <= last) : evidence;
}
