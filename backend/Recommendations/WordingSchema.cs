using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Recommendations;

/// <summary>The part of the room's schema that is about what a recommendation says, and was recorded to say before it was corrected.</summary>
internal static class WordingSchema
{
    internal static readonly Loader<RecommendationCorrection> Corrections = Loader<RecommendationCorrection>.By(db => db.RecommendationCorrections.OrderBy(c => c.CorrectedOn).ThenBy(c => c.Id), c => c.RecommendationId);

    public static void Build(SchemaBuilder schema, SharedRow<Recommendation, Standing> standing)
    {
        schema.Type<RecommendationCorrection>()
            .Columns(c => c.Kind, c => c.Number, c => c.Text, c => c.Parts, c => c.Addressee, c => c.Theme, c => c.DeadlineAsStated, c => c.Term, c => c.OriginalDueOn, c => c.Reason, c => c.CorrectedOn)
            .Computed(c => c.Addressees, c => c.AddresseeTexts);
        schema.Type<Recommendation>()
            .AsAt(r => r.Kind, Corrections, r => r.Kind, r => r.Id, (r, all, day) => Then(all, day, c => c.Kind, r.Kind))
            .AsAt(r => r.Number, Corrections, r => r.Number, r => r.Id, (r, all, day) => Then(all, day, c => c.Number, r.Number))
            .AsAt(r => r.Text, Corrections, r => r.Text, r => r.Id, (r, all, day) => Then(all, day, c => c.Text, r.Text))
            .AsAt(r => r.Parts, Corrections, r => r.Parts, r => r.Id, (r, all, day) => Then(all, day, c => c.Parts, r.Parts))
            .AsAt(r => r.Addressee, Corrections, r => r.Addressee, r => r.Id, (r, all, day) => Then(all, day, c => c.Addressee, r.Addressee))
            .AsAt("addressees", "To whom it is addressed, one or several, by kind and name; empty where that is not recorded here.", (r, _) => r.Addressees, Corrections, r => r.Id,
                (r, all, day) => Then(all, day, c => c.Addressees, r.Addressees), by: r => r.AddresseeTexts)
            .AsAt(r => r.Theme, Corrections, r => r.Theme, r => r.Id, (r, all, day) => Then(all, day, c => c.Theme, r.Theme))
            .AsAt(r => r.DeadlineAsStated, Corrections, r => r.DeadlineAsStated, r => r.Id, (r, all, day) => Then(all, day, c => c.DeadlineAsStated, r.DeadlineAsStated))
            .AsAt(r => r.Term, Corrections, r => r.Term, r => r.Id, (r, all, day) => Then(all, day, c => c.Term, r.Term))
            .AsAt(r => r.OriginalDueOn, Corrections, r => r.OriginalDueOn, r => r.Id, (r, all, day) => Then(all, day, c => c.OriginalDueOn, r.OriginalDueOn))
            .Many("corrections", "What it was recorded to say before each correction, in their order; also those that were made after the day as at which it is asked.", Corrections, r => r.Id)
            .Can("viewerCanCorrect", Act.RecordInspections, standing, s => s.BodyId, _ => true);
        schema.Act<CorrectRecommendationInput, Recommendation>(Act.RecordInspections, "recommendation", RecommendationMutations.CorrectRecommendation);
    }

    /// <summary>As it was recorded at the end of a day: as it was before the first correction after it.</summary>
    internal static T Then<T>(IEnumerable<RecommendationCorrection> corrections, DateOnly day, Func<RecommendationCorrection, T> recorded, T now) =>
        corrections.FirstOrDefault(c => c.CorrectedOn > day) is { } after ? recorded(after) : now;
}
