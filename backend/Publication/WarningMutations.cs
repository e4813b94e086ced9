using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

public sealed record AnswerEditionWarningInput
{
    /// <summary>The meeting, decision notice, matter of the panel, request or programme of scrutiny of which an edition is to be published; or the statement, entry of a track, piece of evidence or monitoring phase that is to be published as it stands.</summary>
    public required Guid Id { get; init; }

    /// <summary>Of which kind the edition is to be; left out for what is published as it stands.</summary>
    public EditionKind? Kind { get; init; }

    /// <summary>The key of the warning.</summary>
    public required string Warning { get; init; }

    /// <summary>Why the sentence may be published as it stands.</summary>
    public required string Reason { get; init; }
}

public static class WarningMutations
{
    /// <summary>Answers a warning that somebody might be recognised by what is to be published: why the sentence may stand. It stays in the office. A response has a review of its own (answerWarning). By the scrutiny officer. Refused: no reason, no such warning.</summary>
    public static async Task<EditionWarning> AnswerEditionWarning(AnswerEditionWarningInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var record = db.Viewer.Own(input.Kind switch
        {
            null => await PublicationMutations.Find(input.Id, db.Publishable, stop),
            EditionKind.Response => null,
            { } kind => await db.InWords(kind).FirstOrDefaultAsync(r => r.Id == input.Id, stop),
        }, "id");
        var words = record as IInWords ?? StandingWords.Of(record) ?? throw new NotFoundException("id");
        var warning = EditionWarning.In(words, input.Kind, []).FirstOrDefault(w => w.Key == input.Warning) ?? throw new NotFoundException("warning");
        var by = await db.Bodies.Where(b => b.Id == db.Viewer.BodyId).Select(b => b.Name).SingleAsync(stop);
        var answer = new WarningAnswer(record, warning, input.Reason, by, clock.GetUtcNow());
        db.Add(answer);
        await db.SaveChangesAsync(stop);
        return warning with { Answer = answer };
    }
}
