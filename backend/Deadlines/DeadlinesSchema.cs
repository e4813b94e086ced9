using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Deadlines;

internal sealed class DeadlinesSchema : IRoomSchema
{
    public void Build(SchemaBuilder schema) => schema.Roots.Field("deadline",
        "Counts a period by a rule whose counting is confirmed, and says how. Refused: a rule that counts nothing.",
        given => DeadlineRule.Count(given.Get<DeadlineRuleCode>("rule"), given.Get<DateOnly>("from")),
        Argument.Of<DeadlineRuleCode>("rule", "The rule to count by."),
        Argument.Of<DateOnly>("from", "Day 1."));
}
