namespace ScrutinyPortal.Model;

/// <summary>What was said: on which day, by whom, in which words, if any, entered here when, known from where.</summary>
public sealed record Said(DateOnly On, string By, string? Words, DateTimeOffset RecordedAt, IReadOnlyList<string>? Sources = null)
{
    /// <summary>The same, where words must be there.</summary>
    public Said Required(string field) => this with { Words = Entered.Required(Words, field, Entered.Long) };
}
