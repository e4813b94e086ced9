using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>The editions of one record so far, as the next one meets them: which it replaces, and what was answered to the warnings of it.</summary>
public sealed record Sequence(IReadOnlyList<Edition> Before, IReadOnlyList<WarningAnswer> Answers)
{
    public static async Task<Sequence> Of(PortalContext db, Guid subject, EditionKind kind, CancellationToken stop) => new(
        await db.Editions.Where(e => e.SubjectId == subject && e.Kind == kind).OrderBy(e => e.PublishedAt).ThenBy(e => e.Id).ToListAsync(stop),
        await db.WarningAnswers.Where(a => a.SubjectId == subject).OrderBy(a => a.RecordedAt).ToListAsync(stop));

    /// <summary>What the reference of the next edition ends with: nothing for the first.</summary>
    public string Suffix => Before.Count == 0 ? "" : $"-{Before.Count + 1}";

    /// <summary>Adds the next edition. One before it is replaced, for a reason that everybody reads.</summary>
    public void Add(PortalContext db, Edition next, string? reason)
    {
        db.Add(next);
        if (Before.Count == 0) return;
        var why = Entered.Required(reason, "reason", Entered.Long);
        Entered.NotBefore(Before[^1].PublishedOn, next.PublishedOn, "publishedOn");
        db.Add(new Supersession(Before[^1], next, why));
    }
}
