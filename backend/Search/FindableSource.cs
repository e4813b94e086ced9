using System.Linq.Expressions;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Search;

/// <summary>What of a record can be found, as it is read of the record.</summary>
internal sealed class Draft
{
    public required Guid SubjectId { get; init; }

    /// <summary>The record by whose audience it is seen; where nothing is said, everybody sees it.</summary>
    public Guid? KeeperId { get; init; }

    public Guid? BodyId { get; init; }
    public Audience Audience { get; init; } = Audience.Public;
    public DateOnly? Day { get; init; }
    public string? Title { get; init; }
    public string? Says { get; init; }
    public string? SaysToo { get; init; }
    public string? SaysAtLast { get; init; }

    /// <summary>Found by it, and not shown: a reference, a code.</summary>
    public string? Also { get; init; }

    public required string Path { get; init; }
    public IEnumerable<ForceName> Forces { get; init; } = [];
}

/// <summary>A force, as it is named and as addresses name it.</summary>
internal sealed record ForceName(string Slug, string Name);

/// <summary>A kind of record that can be found, and what of it.</summary>
internal abstract partial class FindableSource(SearchKind kind, Type subject, Type? keeper, Func<PortalContext, IQueryable<Draft>> drafts)
{
    private readonly KeyQuery<List<Guid>, Draft> _bySubject = new((db, ids) => All(drafts, db).Where(d => EF.Parameter(ids).Contains(d.SubjectId)), () => []);
    private readonly KeyQuery<List<Guid>, Draft> _byKeeper = new((db, ids) => All(drafts, db).Where(d => EF.Parameter(ids).Contains(d.KeeperId!.Value)), () => []);

    public const int ShownOfText = 2_000;

    public Type Subject => subject;

    /// <summary>The class of the record by whose audience the subject is seen, where that is another.</summary>
    public Type? Keeper => keeper;

    /// <summary>Whether the viewer sees the record.</summary>
    public abstract Expression<Func<Findable, bool>> Seen(PortalContext db);

    /// <summary>All of them, whoever asks: the index is one for all, and each hit is shown only to whoever sees the record.</summary>
    public IQueryable<Draft> Drafts(PortalContext db) => All(drafts, db);

    public Task<List<Draft>> DraftsOf(PortalContext db, List<Guid> subjects, CancellationToken stop) => _bySubject.Read(db, subjects, stop);

    public Task<List<Draft>> DraftsKeptBy(PortalContext db, List<Guid> keepers, CancellationToken stop) => _byKeeper.Read(db, keepers, stop);

    private static IQueryable<Draft> All(Func<PortalContext, IQueryable<Draft>> drafts, PortalContext db) => drafts(db).IgnoreQueryFilters().AsNoTracking();

    public Findable Row(Draft draft)
    {
        string[] says = [.. new[] { draft.Says, draft.SaysToo, draft.SaysAtLast }.OfType<string>().Select(Plain)];
        string?[] texts = [draft.Title, .. says, draft.Also, .. draft.Forces.Select(f => f.Name)];
        var words = texts.OfType<string>().Select(one => string.Join(' ', Word.Of(one).Select(word => word.Stem)));
        string[] marks = [.. Sight.MarksOf(draft), .. draft.Forces.Select(f => Sight.MarkOf(f.Slug))];
        var text = string.Join(' ', says);
        return new()
        {
            Number = Place.Of(kind, draft.Day, draft.SubjectId),
            Subject = subject.Name,
            SubjectId = draft.SubjectId,
            Title = draft.Title,
            Text = text.Length > ShownOfText ? text[..ShownOfText] : text,
            Path = draft.Path,
            Forces = string.Join(' ', draft.Forces.Select(f => f.Slug).Order(StringComparer.Ordinal)),
            Words = string.Join($" {Word.Mark} ", words.Concat(marks)), // no phrase goes from one text into the next
        };
    }

    // An edition is HTML, all of our own making; other texts hold no tag that was meant as one.
    private static string Plain(string text) => text.Contains("</", StringComparison.Ordinal) ? WebUtility.HtmlDecode(Tags().Replace(text, " ")) : text;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}

internal sealed class FindableSource<T>(SearchKind kind, Func<PortalContext, IQueryable<Draft>> drafts, Type? keeper = null) : FindableSource(kind, typeof(T), keeper, drafts) where T : Entity
{
    public override Expression<Func<Findable, bool>> Seen(PortalContext db) => f => f.Subject == typeof(T).Name && db.Set<T>().Any(t => t.Id == f.SubjectId);
}
