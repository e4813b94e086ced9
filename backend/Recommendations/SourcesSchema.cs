using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Recommendations;

/// <summary>From where recommendations come: inspection reports and other sources, and one recommendation asked for again by another.</summary>
internal static class SourcesSchema
{
    private static readonly Loader<RecommendationSource> SourceOf = Loader<RecommendationSource>.By(db => db.SourceDocuments.Select(d => new RecommendationSource
    {
        DocumentId = d.Id,
        Kind = d.SourceKind,
        Title = d.Title,
        MadeBy = (d as OtherSource)!.MadeBy,
        Reference = d.Reference,
        Number = (d as OtherSource)!.Number,
        MadeOn = d.PublishedOn,
        Url = d.Url,
    }), s => s.DocumentId);

    private static readonly Loader<Force> Forces = Loader<Force>.Links((db, ids) =>
        from document in db.SourceDocuments
        where EF.Parameter(ids).Contains(document.Id)
        from force in document.Forces
        orderby force.Name
        select new Linked<Force> { Of = document.Id, It = force });

    private static readonly Loader<Recommendation> OfSource = Loader<Recommendation>.By(db => db.Recommendations.OrderBy(r => r.Position), r => r.ReportId);

    private static readonly Loader<Recommendation> Repeats = Loader<Recommendation>.Links((db, ids) => (
        from later in db.Recommendations
        where EF.Parameter(ids).Contains(later.Id)
        from earlier in later.Repeats
        select new Linked<Recommendation> { Of = later.Id, It = earlier }).ByReport());

    private static readonly Loader<Recommendation> RepeatedBy = Loader<Recommendation>.LinksAsAt((db, ids, day) => (
        from earlier in db.Recommendations
        where EF.Parameter(ids).Contains(earlier.Id)
        from later in earlier.RepeatedBy
        where day == null || later.ReportedOn <= day
        select new Linked<Recommendation> { Of = earlier.Id, It = later }).ByReport());

    public static void Build(SchemaBuilder schema)
    {
        schema.Type<RecommendationSource>().Columns(s => s.Kind, s => s.Title, s => s.MadeBy, s => s.Reference, s => s.Number, s => s.MadeOn, s => s.Url)
            .Many("forces", "The forces that it is about.", Forces, s => s.DocumentId)
            .Field("deadlineRule", "The rule by which what it asks for is due.", (s, _) => DeadlineTerms.Of(s.Kind));
        schema.Type<Recommendation>()
            .One("source", "From where it comes.", r => r.ReportId, SourceOf)
            .Many("repeats", "The earlier ones that it asks for again, as far as the viewer sees them.", Repeats, r => r.Id)
            .Many("repeatedBy", "The later ones that ask for it again, as far as the viewer sees them.", RepeatedBy, r => r.Id);
        schema.Type<OtherSource>()
            .Pages("recommendations", "What it asks for, in its order.", OfSource, s => s.Id, r => r.Reference);

        schema.Act<RecordRecommendationsInput, IReadOnlyList<Recommendation>>(Act.RecordInspections, "recommendations", RecordingMutations.RecordRecommendations);
        schema.Act<LinkRepeatsInput, Recommendation>(Act.RecordInspections, "recommendation", RecordingMutations.LinkRepeats);
    }
}

/// <summary>From where a recommendation comes: an inspection report or another source.</summary>
public sealed class RecommendationSource
{
    public required Guid DocumentId { get; init; }

    /// <summary>Of what kind it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who made it; null for an inspection report, whose inspectorates the report names.</summary>
    public required string? MadeBy { get; init; }

    /// <summary>The readable reference under which it is kept here.</summary>
    public required string Reference { get; init; }

    /// <summary>The number under which its maker keeps it; null where it has none or it is not recorded here.</summary>
    public required string? Number { get; init; }

    /// <summary>The day on which it was published or made.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>Its address; null where that is not recorded here.</summary>
    public required Uri? Url { get; init; }
}
