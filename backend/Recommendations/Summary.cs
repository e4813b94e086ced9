namespace ScrutinyPortal.Recommendations;

/// <summary>What there is to count, for a force or for all, as far as the viewer sees it. Every number is counted from rows when it is asked for; each room brings its own.</summary>
/// <param name="Force">The slug of the force; null for all.</param>
public sealed record Summary(string? Force);
