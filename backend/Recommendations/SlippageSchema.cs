using GraphQL;
using GraphQL.DataLoader;
using ScrutinyPortal.Access;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Recommendations;

/// <summary>The part of the room's schema that is about when a recommendation is due and who sees to it.</summary>
internal static class SlippageSchema
{
    private static readonly Loader<DueDateChange> Changes = Loader<DueDateChange>.AsAt((db, day) => RecommendationQueries.InOrder(RecommendationQueries.SaidBy(day, db.TrackEntries.OfType<DueDateChange>())), e => e.RecommendationId!.Value);
    private static readonly Loader<OwnerChange> Owners = Loader<OwnerChange>.AsAt((db, day) => RecommendationQueries.InOrder(RecommendationQueries.SaidBy(day, db.TrackEntries.OfType<OwnerChange>())), e => e.RecommendationId!.Value);

    private static readonly ulong ReadsOfDeadline = Columns<Recommendation>.Read((Recommendation r) => new { r.Term, r.TermRule, r.ReportedOn, r.OriginalDueOn });

    // As at a past day it is counted by what was recorded of its term then.
    private static IDataLoaderResult DeadlineOf(IResolveFieldContext c)
    {
        var of = (Recommendation)c.Source!;
        return Changes.Queue(c, of.Id, changes => c.AsAt() is { } day
            ? WordingSchema.Corrections.Queue(c, of.Id, all => Recommendation.DeadlineAfter(WordingSchema.Then(all, day, then => then.Deadline, of.Deadline), changes))
            : Recommendation.DeadlineAfter(of.Deadline, changes));
    }

    public static void Build(SchemaBuilder schema, SharedRow<Recommendation, Standing> standing)
    {
        TracksSchema.Entry<DueDateChange>(schema).Columns(e => e.DueOn);
        TracksSchema.Entry<OwnerChange>(schema).Columns(e => e.Owner);
        schema.Type<Recommendation>()
            .Shared("dueOn", "The last day: the one that was set last, as far as the viewer sees it; null where none is recorded here.", standing, s => s.DueOn, nullable: true)
            .Shared("dueDateChanges", "How often the last day was set anew, as far as the viewer sees it.", standing, s => s.DueDateChanges)
            .Many("slippage", "Each change of the last day, in order: to which day, by whom and why.", Changes, r => r.Id)
            .Add("deadline", "The last day and how it came about; null where none was counted or stated.", schema.Output<Deadline>(nullable: true), ReadsOfDeadline, c => DeadlineOf(c))
            .Shared("owner", "Who in the force sees to it, by role, as the force said last; null where that is not recorded here.", standing, s => s.Owner, nullable: true)
            .Many("owners", "Who in the force saw to it, in order.", Owners, r => r.Id)
            .Can("viewerCanChangeDueDate", Act.ChangeDueDates, standing, s => s.BodyId, Standing.IsOpen)
            .Can("viewerCanNameOwner", Act.ReportProgress, standing, s => s.BodyId, _ => true);
        schema.Act<ChangeDueDateInput, Recommendation>(Act.ChangeDueDates, "recommendation", SlippageMutations.ChangeDueDate);
        schema.Act<NameOwnerInput, Recommendation>(Act.ReportProgress, "recommendation", SlippageMutations.NameOwner);
    }
}
