using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Meetings;

// What is published of a programme: what was agreed, and once it was changed and agreed anew a further edition. The programme itself stays in the office.
public sealed partial class ScrutinyProgramme
{
    IEnumerable<string> IInWords.KnownNames => [Body?.Name ?? "", .. Standing.Select(t => t.Meeting.MeetingType), .. Standing.Select(t => t.Meeting.PublicPlace).OfType<string>()];

    /// <summary>What it sets, by the days of the meetings. Needs them loaded.</summary>
    internal IEnumerable<ProgrammeTopic> InOrder => Standing.OrderBy(t => t.Meeting.HeldOn).ThenBy(t => t.MeetingId).ThenBy(t => t.Id);

    /// <summary>Publishes what was agreed. Needs the meetings loaded, and of what it is about the reports.</summary>
    public Edition Publish(DateOnly on, string by, DateTimeOffset now, Sequence? sequence = null)
    {
        var status = Moves.Move(Status, ProgrammeStatus.Published);
        Entered.NotBefore(AgreedOn!.Value, on, "publishedOn");
        EditionWarning.RefuseUnanswered(this, EditionKind.Programme, sequence?.Answers ?? []);
        Status = status;
        Happened("published");
        return Preview(on, by, now, sequence);
    }

    /// <summary>As everybody would read it, were it published on that day.</summary>
    public Edition Preview(DateOnly on, string by, DateTimeOffset now, Sequence? sequence = null) =>
        new(BodyId, Id, EditionKind.Programme, $"{Reference}-EDITION-{(sequence?.Before.Count ?? 0) + 1}", $"Programme of scrutiny, April {Year} to March {Year + 1}", ProgrammeEdition.Of(this, now), by, on, now);

    IEnumerable<(EditionPlace Place, string? Words)> IInWords.Said(EditionKind? kind) =>
        InOrder.Select(t => (new EditionPlace(EditionPart.Topic, Id: t.Id), (string?)string.Join('\n', t.Title, t.Aim, t.Meeting.Title, t.Meeting.PublicPlace)));
}
