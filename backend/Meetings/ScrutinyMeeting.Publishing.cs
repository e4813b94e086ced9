using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Meetings;

// What is published of a meeting: its agenda and its minutes, each once and then by further editions, which replace the one before.
public sealed partial class ScrutinyMeeting
{
    private readonly List<Minutes> _allMinutes = [];

    /// <summary>Every text of the minutes, in order.</summary>
    public IReadOnlyList<Minutes> AllMinutes => _allMinutes;

    /// <summary>The last text of the minutes.</summary>
    public Minutes? Minutes => _allMinutes.MaxBy(m => m.Number);

    IEnumerable<string> IInWords.KnownNames => [Body?.Name ?? "", MeetingType, .. _attendances.Select(a => a.Role), .. _items.SelectMany(i => i.Papers).Select(p => p.ExpectedFrom)];

    /// <summary>Makes the meeting and its agenda public; the force sees the private items too. Once more publishes what was added or changed since.</summary>
    public Edition PublishAgenda(DateOnly on, string by, DateTimeOffset now, Sequence? sequence = null)
    {
        var status = Status is Postponed ? throw new IllegalMoveException(nameof(Postponed), nameof(AgendaPublished), MeetingWords.Of(Postponed)) : Moves.Move(Status, AgendaPublished); // it has no day yet
        RequireItems();
        EditionWarning.RefuseUnanswered(this, EditionKind.Agenda, sequence?.Answers ?? []);
        Status = status;
        foreach (var item in _items.Where(item => !item.IsPrivate)) item.Publish(now);
        ShowAgenda(now);
        Happened("agenda published");
        return PreviewAgenda(on, by, now, sequence);
    }

    /// <summary>The agenda as everybody would read it, were it published on that day.</summary>
    public Edition PreviewAgenda(DateOnly on, string by, DateTimeOffset now, Sequence? sequence = null) =>
        new(BodyId, Id, EditionKind.Agenda, $"{Reference}-AGENDA{sequence?.Suffix}", $"Agenda: {Title}", MeetingEditions.Agenda(this), by, on, now);

    /// <summary>Writes the minutes, in Markdown, as often as wanted until they are agreed; once they are published, those that are to replace them.</summary>
    public void DraftMinutes(string text)
    {
        if (Status is not MinutesPublished) Status = Moves.Move(Status, MinutesDrafted);
        else if (Minutes is { IsOpen: false, PublishedAt: null }) throw new IllegalMoveException(nameof(MinutesAgreed), nameof(MinutesDrafted), MeetingWords.Of(MinutesAgreed));
        if (Minutes is not { IsOpen: true }) _allMinutes.Add(new(this, _allMinutes.Count + 1));
        Minutes!.Write(text);
        Happened("minutes drafted");
    }

    public void AgreeMinutes(DateOnly on, string by)
    {
        var status = Status is MinutesPublished && Minutes is { IsOpen: true } ? Status : Moves.Move(Status, MinutesAgreed);
        Minutes!.Agree(Entered.NotBefore(HeldOn, on, "agreedOn"), by);
        Status = status;
        Happened("minutes agreed");
    }

    /// <summary>Whether a further edition of the minutes would tell what none has told: other words, or an answer that came later.</summary>
    public bool HasMoreMinutes => Minutes is { IsOpen: false } && (Minutes.PublishedAt is null || _questions.Any(q => q.IsPut && q.Answer is { Audience: not Audience.Public }));

    /// <summary>Makes the agreed minutes public. What was noted in the room stays in the office.</summary>
    public Edition PublishMinutes(DateOnly on, string by, DateTimeOffset now, Sequence? sequence = null)
    {
        var status = Moves.Move(Status, MinutesPublished);
        if (!HasMoreMinutes) throw new IllegalMoveException(nameof(MinutesPublished), nameof(MinutesPublished), MeetingWords.Of(MinutesPublished));
        Entered.NotBefore(Minutes!.AgreedOn!.Value, on, "publishedOn");
        RequireQuestionsDecided();
        EditionWarning.RefuseUnanswered(this, EditionKind.Minutes, sequence?.Answers ?? []);
        Status = status;
        Minutes.Publish(now);
        foreach (var attendance in _attendances) attendance.Publish(now);
        ShowAgenda(now);
        PublishQuestions(now);
        Happened("minutes published");
        return PreviewMinutes(on, by, now, sequence);
    }

    /// <summary>The last text of the minutes as everybody would read it, were it published on that day.</summary>
    public Edition PreviewMinutes(DateOnly on, string by, DateTimeOffset now, Sequence? sequence = null) =>
        new(BodyId, Id, EditionKind.Minutes, $"{Reference}-MINUTES{sequence?.Suffix}", $"Minutes: {Title}", MeetingEditions.Minutes(this), by, on, now);

    IEnumerable<(EditionPlace Place, string? Words)> IInWords.Said(EditionKind? kind) => kind is EditionKind.Agenda
        ? [(new(EditionPart.Details), string.Join('\n', Title, PublicPlace)), .. _items.OrderBy(i => i.Number).Select(i => (new EditionPlace(EditionPart.Item, i.Number), (string?)i.InWords))]
        : [
            (new(EditionPart.Details), string.Join('\n', Title, PublicPlace)), (new(EditionPart.Minutes), Minutes?.Text),
            .. _questions.OrderBy(q => q.Number).Select(q => (new EditionPlace(EditionPart.Question, q.Number), (string?)string.Join('\n', q.IsPut ? q.Question : null, q.Answer?.Text, q.Reason))),
        ];

    private void ShowAgenda(DateTimeOffset now)
    {
        Publish(now);
        foreach (var item in _items) item.Show(now);
        foreach (var change in _changes) change.Publish(now);
        ShowQuestions();
    }
}
