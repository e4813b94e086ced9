using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Publication;

internal sealed class PublicationSchema : IRoomSchema
{
    private static readonly Keyset<Edition> NewestFirst = Keyset<Edition>.Descending(e => e.PublishedOn).Then(e => e.Id, descending: true);
    private static readonly Keyset<Withdrawal> LatestFirst = Keyset<Withdrawal>.Descending(w => w.WithdrawnOn).Then(w => w.Id, descending: true);
    private static readonly Loader<Withdrawal> OfSubject = Loader<Withdrawal>.By(db => WithdrawalQueries.Standing(db).OrderByDescending(w => w.Id), w => w.SubjectId);
    private static readonly Loader<Supersession> Superseded = Loader<Supersession>.By(db => db.Supersessions, s => s.EarlierId);
    private static readonly Loader<WithheldPart> BesideRecommendation = new(Withheld.OfRecommendations);
    private static readonly Loader<WithheldPart> BesideReport = new(Withheld.OfReports);

    /// <summary>What was public about a thing and is withdrawn, in order.</summary>
    internal static readonly Loader<Withdrawal> About = Loader<Withdrawal>.By(db => WithdrawalQueries.Standing(db).Where(w => w.WholeId != null).OrderBy(w => w.Id), w => w.WholeId!.Value);

    internal const string WithdrawnDescription = "What was public about it and was withdrawn: when, by whom and why, and not what it said.";

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Edition>()
            .Columns(e => e.Reference, e => e.Kind, e => e.Title, e => e.Html, e => e.Sha256, e => e.PublishedBy, e => e.PublishedOn, e => e.Path, e => e.Audience)
            .Field("publishedAt", "When it was published here.", (edition, _) => edition.PublishedAt!.Value)
            .One("supersession", "That a later edition replaced it; null where it stands.", e => e.Id, Superseded)
            .One("withdrawal", "Its withdrawal, while it is withdrawn.", e => e.Id, OfSubject)
            .Can("viewerCanPublish", Act.Publish, e => e.Audience != Audience.Public)
            .Can("viewerCanWithdrawPublication", Act.Publish, e => e.Audience == Audience.Public);
        schema.NodeType<Supersession>()
            .Columns(s => s.Reason, s => s.SupersededOn)
            .One<Edition>("earlier", "The edition that was replaced.", s => s.EarlierId)
            .One<Edition>("later", "The edition that replaced it.", s => s.LaterId);
        schema.NodeType<Withdrawal>()
            .Columns(w => w.Kind, w => w.Reference, w => w.Reason, w => w.WithdrawnOn, w => w.WithdrawnBy);
        schema.Type<WithheldPart>().Columns(w => w.Kind, w => w.Ground);
        schema.Type<Recommendation>()
            .Many("withheld", "What of the evidence for it and of the answers to it is kept from the viewer: that there is something, and on which ground.", BesideRecommendation, r => r.Id)
            .Many("withdrawals", WithdrawnDescription, About, r => r.Id);
        schema.Type<InspectionReport>()
            .Many("withheld", "What of the evidence about it as a whole is kept from the viewer: that there is something, and on which ground.", BesideReport, r => r.Id)
            .Many("withdrawals", WithdrawnDescription, About, r => r.Id);
        schema.Type<Finding>().Many("withdrawals", WithdrawnDescription, About, f => f.Id);
        schema.Type<Force>().Many("withdrawals", WithdrawnDescription, About, f => f.Id);

        schema.Roots
            .One("edition", "What was published under a reference.", EditionQueries.ByReference,
                Argument.Of<string>("reference", "Its reference."))
            .One("withdrawal", "Why there is nothing at a public address any more: the withdrawal of what had that reference, or of the report of a recommendation that has it.", WithdrawalQueries.At,
                Argument.Of<string>("reference", "The reference in the address."))
            .Pages("withdrawals", "What is withdrawn from the public, the latest first: for whoever keeps a copy of what was published.",
                (db, given) => given.Get<DateOnly?>("since") is { } day ? WithdrawalQueries.Standing(db).Where(w => w.WithdrawnOn >= day) : WithdrawalQueries.Standing(db), LatestFirst,
                [Argument.Optional<DateOnly>("since", "Only what was withdrawn on this day or later.")])
            .Read("publicationWarnings", "The sentences by which somebody might be recognised in a statement, an entry of a track, a piece of evidence or a monitoring phase that is to be published as it stands. They stay in the office: empty for everybody else, and for any other thing. Whoever publishes it answers each.",
                (db, given, stop) => EditionWarning.OfStanding(db, NodeId.Read(given.Get<string>("id"))?.Id ?? Guid.Empty, stop), Argument.Of<Guid>("id", "The record."))
            .Pages("editions", "What was published, newest first.", (db, given) => EditionQueries.All(db, given.Get<EditionKind?>("kind")), NewestFirst,
                [Argument.Optional<EditionKind>("kind", "Only of this kind.")]);
    }
}
