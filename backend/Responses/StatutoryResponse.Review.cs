using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

// The legal and redaction review: each warning answered, each removal with its ground, remarks on the passage that they concern.
public sealed partial class StatutoryResponse
{
    private readonly List<ReviewNote> _notes = [];

    /// <summary>What was noted on its passages, in order.</summary>
    public IReadOnlyList<ReviewNote> Notes => _notes;

    /// <summary>Answers one warning: why the sentence may be published as it stands.</summary>
    public void AnswerWarning(string key, string reason, string by, DateTimeOffset now)
    {
        RefuseUnless(Status is InReview);
        var warning = ResponseWarning.In(this).FirstOrDefault(w => w.Key == key) ?? throw new NotFoundException("warning");
        Note(new(this, ReviewNoteKind.WarningAnswered, warning.Place, warning.Warning.Kind, warning.Warning.Passage, Entered.Required(reason, "reason", Entered.Long), by, now));
    }

    /// <summary>Removes a passage from what will be published, on a ground that stands in its place. What it said is kept in the note alone.</summary>
    public void RemovePassage(PassagePlace place, string passage, string ground, string by, DateTimeOffset now)
    {
        RefuseUnless(Status is InReview);
        var gone = Entered.Required(passage, "passage", Entered.Long);
        var given = Entered.Required(ground, "ground", Entered.Line);
        Rewrite(place, text => text.Contains(gone, StringComparison.Ordinal) ? text.Replace(gone, $"[Withheld. Ground: {given}]", StringComparison.Ordinal) : throw NotThere("passage"));
        Note(new(this, ReviewNoteKind.Removed, place, null, gone, given, by, now));
    }

    /// <summary>Says something of a passage, or of a whole part, to whoever writes the response further.</summary>
    public void Remark(PassagePlace place, string? passage, string words, string by, DateTimeOffset now)
    {
        RefuseUnless(Status is InReview or AwaitingApproval or Approved);
        var on = Entered.Optional(passage, "passage", Entered.Long);
        if (on is not null && TextAt(place)?.Contains(on, StringComparison.Ordinal) is not true) throw NotThere("passage");
        Note(new(this, ReviewNoteKind.Remark, place, null, on, Entered.Required(words, "words", Entered.Long), by, now));
    }

    private void Note(ReviewNote note)
    {
        _notes.Add(note);
        Happened("reviewed");
    }

    private void RefuseUnless(bool isThere)
    {
        if (!isThere) throw new IllegalMoveException(Status.ToString(), nameof(InReview), ResponseWords.Of(Status));
    }

    private string? TextAt(PassagePlace place)
    {
        string? found = null;
        Rewrite(place, text => found = text);
        return found;
    }

    // A part is rewritten in its own place, wherever it is kept.
    private void Rewrite(PassagePlace place, Func<string, string> rewritten)
    {
        if (place is { Part: ResponsePart.OwnComments, RecommendationId: null } && OwnComments is { } own) OwnComments = rewritten(own);
        else if (place is { Part: ResponsePart.ReplyToChiefOfficer, RecommendationId: null } && ReplyToChiefOfficer is { } reply) ReplyToChiefOfficer = rewritten(reply);
        else if (place is { Part: ResponsePart.Invitation, RecommendationId: null } && ChiefOfficerComments is { } invited) invited.RewriteInvitation(rewritten);
        else if (place.Part is ResponsePart.ChiefOfficerComments && ChiefOfficerComments is { } comments) comments.Rewrite(place.RecommendationId, rewritten);
        else if (place.Part is ResponsePart.Explanation && _explanations.Find(e => e.RecommendationId == place.RecommendationId) is { } explanation) explanation.Rewrite(rewritten);
        else throw new NotFoundException("part");
    }

    private static InvalidInputException NotThere(string field) => new(field, new(
        "These words do not stand in that part. Copy them as they are.", "Nid yw'r geiriau hyn yn y rhan honno. Copïwch nhw fel y maent."));

    private void RefuseUnanswered()
    {
        var open = ResponseWarning.In(this).Count(warning => warning.Answer is null);
        if (open > 0) throw new WarningsUnansweredException(open);
    }
}
