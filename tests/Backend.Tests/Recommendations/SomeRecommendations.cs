using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests;

internal static partial class Some
{
    public static readonly RecommendationWording Wording = new()
    {
        Number = "1", Text = "Review how children's voices are heard.", Addressee = "Chief Constable of Wexshire", Theme = "Voice of the child",
    };

    public static Recommendation Recommendation(InspectionReport? report = null, RecommendationWording? wording = null, int position = 1) =>
        new($"WX-REC-2022-{Guid.CreateVersion7()}", report ?? Report(), position, RecommendationKind.Recommendation, wording ?? Wording);

    public static Said Said(DateOnly on, string by = "Wexshire Police", string? words = "Training is complete.", params string[] sources) =>
        new(on, by, words, new DateTimeOffset(on, new TimeOnly(12, 0), TimeSpan.Zero), sources);
}
