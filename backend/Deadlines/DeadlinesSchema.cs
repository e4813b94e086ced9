using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Deadlines;

internal sealed class DeadlinesSchema : IRoomSchema
{
    public void Build(SchemaBuilder schema)
    {
        schema.Type<DeadlineRule>()
            .Columns(r => r.Code, r => r.Days)
            .Field("name", "What is due, in the reader's language.", (r, _) => r.Name.ToString())
            .Field("actor", "Who is to act, in the reader's language.", (r, _) => r.Actor.ToString())
            .Field("length", "How long the period is, in words, in the reader's language.", (r, _) => r.Period.Length.ToString())
            .Field("law", "The law and section, or the method, in which it stands, in the reader's language; null where none is recorded here.", (r, _) => r.Law?.ToString(), nullable: true)
            .Field("starts", "The day that starts the clock, in the reader's language; null where nothing is counted.", (r, _) => r.Starts?.ToString(), nullable: true)
            .Field("moreTime", "How there may be more time, in the reader's language; null where no way is recorded here.", (r, _) => r.MoreTime?.ToString(), nullable: true)
            .Field("note", "What else a reader has to know, in the reader's language; null where there is nothing.", (r, _) => r.Note?.ToString(), nullable: true);

        schema.Roots
            .Field("deadlineRules", "The rules by which something is due, with the law of each. Those that have `days` can be counted by `deadline`.", _ => DeadlineRule.All)
            .Field("deadline", "Counts a period by a rule whose counting is confirmed, and says how. Refused: a rule that counts nothing.",
                given => DeadlineRule.Count(given.Get<DeadlineRuleCode>("rule"), given.Get<DateOnly>("from")),
                Argument.Of<DeadlineRuleCode>("rule", "The rule to count by."),
                Argument.Of<DateOnly>("from", "The day that starts the clock."));
    }
}
