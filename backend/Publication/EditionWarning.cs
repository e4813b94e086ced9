using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Publication;

/// <summary>In which part of what is published a sentence stands.</summary>
public enum EditionPart
{
    /// <summary>What it is about: title, place, who asks what and why.</summary>
    Details,

    /// <summary>An item of an agenda.</summary>
    Item,

    /// <summary>The minutes.</summary>
    Minutes,

    /// <summary>A question from the public, and its answer.</summary>
    Question,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>The reasons of a decision.</summary>
    Reasons,

    /// <summary>The ground on which something is withheld or not given.</summary>
    Ground,

    /// <summary>What the panel put.</summary>
    PanelWords,

    /// <summary>The reply to the panel.</summary>
    Reply,

    /// <summary>What was said over a request.</summary>
    Message,

    /// <summary>A topic of the programme of a year, and the meeting for which it is set.</summary>
    Topic,

    /// <summary>The words of a record that is published as it stands.</summary>
    Words,
}

/// <summary>Where in what is published a sentence stands.</summary>
/// <param name="Part">In which part.</param>
/// <param name="Number">The number of the item or the question; null elsewhere.</param>
/// <param name="Id">What it belongs to, where that is not told by a number.</param>
public sealed record EditionPlace(EditionPart Part, int? Number = null, Guid? Id = null)
{
    public override string ToString() => $"{Part} {Number}{Id}".TrimEnd();
}

/// <summary>What is published in words: an agenda, minutes, a decision, a reply to the panel, a request, a programme of scrutiny.</summary>
public interface IInWords
{
    /// <summary>Names that everybody may read in it: of the body, the force, the meeting.</summary>
    IEnumerable<string> KnownNames { get; }

    /// <summary>All words that an edition of that kind would tell, or that the record tells as it stands, and where they stand.</summary>
    IEnumerable<(EditionPlace Place, string? Words)> Said(EditionKind? kind);
}

/// <summary>A sentence of what would be published by which somebody might be recognised. Whoever publishes it answers each.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Warning">What it is and of what it warns.</param>
/// <param name="Answer">The answer to just this sentence in this place; null until there is one.</param>
public sealed record EditionWarning(EditionPlace Place, Warning Warning, WarningAnswer? Answer)
{
    /// <summary>The same as long as the sentence stands there unchanged.</summary>
    public string Key => Warning.KeyAt($"{Place}");

    public Guid? PlaceId => Place.Id;

    /// <summary>The warnings of all that an edition would tell, in its order.</summary>
    public static IEnumerable<EditionWarning> In(IInWords record, EditionKind? kind, IReadOnlyCollection<WarningAnswer> answers) =>
        from said in record.Said(kind)
        where said.Words is not null
        from warning in Recognition.In(said.Words, record.KnownNames)
        select new EditionWarning(said.Place, warning, answers.LastOrDefault(answer => answer.Answers(said.Place, warning)));

    /// <summary>Refuses to publish while one is not answered.</summary>
    public static void RefuseUnanswered(IInWords record, EditionKind? kind, IReadOnlyCollection<WarningAnswer> answers)
    {
        if (In(record, kind, answers).Count(warning => warning.Answer is null) is > 0 and var open) throw new WarningsUnansweredException(open);
    }

    /// <summary>The warnings of a record that is published as it stands. They stay in the office: none for everybody else.</summary>
    internal static async Task<IReadOnlyList<EditionWarning>> OfStanding(PortalContext db, Guid id, CancellationToken stop)
    {
        if (await PublicationMutations.Find(id, db.Publishable, stop) is not { } record || !db.Viewer.IsOfOffice(record) || StandingWords.Of(record) is not { } words) return [];
        return [.. In(words, null, await db.WarningAnswers.AsNoTracking().Where(a => a.SubjectId == id).OrderBy(a => a.RecordedAt).ToListAsync(stop))];
    }

    /// <summary>The warnings by record. They stay in the office: none for everybody else.</summary>
    internal static async Task<ILookup<Guid, EditionWarning>> Of(PortalContext db, Guid[] ids, EditionKind kind, CancellationToken stop)
    {
        var records = (await db.InWords(kind).AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(stop)).Where(db.Viewer.IsOfOffice).ToList();
        if (records.Count == 0) return Enumerable.Empty<EditionWarning>().ToLookup(_ => Guid.Empty);
        var answers = (await db.WarningAnswers.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.SubjectId)).OrderBy(a => a.RecordedAt).ToListAsync(stop)).ToLookup(a => a.SubjectId);
        return records.SelectMany(r => In((IInWords)r, kind, [.. answers[r.Id]]).Select(warning => (r.Id, warning))).ToLookup(found => found.Id, found => found.warning);
    }
}
