using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Exports;

internal sealed class PeriodSchema : IRoomSchema
{
    public void Build(SchemaBuilder schema)
    {
        schema.Type<PeriodReport>()
            .Columns(r => r.From, r => r.To)
            .Kept("figures", "Every number of the report, as far as the viewer sees the rows that it counts.", (report, db, asked, stop) => report.Figures(db, asked.Today, stop));
        schema.Roots.Field("periodReport", "What happened in a quarter, a year or another period, and where things stood at its end.",
            given => PeriodReport.Of(given.Get<string>("force"), given.Get<string>("body"), given.Get<DateOnly?>("from"), given.Get<DateOnly?>("to"), given.Asked.Today),
            Argument.Optional<string>("force", "Only of this force, by its slug."),
            Argument.Optional<string>("body", "Only of the record of this body, by its slug."),
            Argument.Optional<DateOnly>("from", "The first day; that of the quarter now, where it is left out."),
            Argument.Optional<DateOnly>("to", "The last day; today, where it is left out."));
    }
}
