using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Panel.PanelMatterStatus;

namespace ScrutinyPortal.Panel;

// Both sides are published, and a published reply replaced by a further one, which is given and published as it was.
public sealed partial class PanelMatter
{
    private PanelMatter(PanelMatter before, string reason)
    {
        (Body, BodyId, Supersedes, SupersedesId, SupersessionReason) = (before.Body, before.BodyId, before, before.Id, reason);
        Number = before.Number + 1;
        Reference = $"{before.FirstReference}{Further}{Number}";
        (Kind, Title, Words, MadeOn, ReplyBy) = (before.Kind, before.Title, before.Words, before.MadeOn, before.ReplyBy);
        Happened("reply begun anew");
    }

    private const string Further = "-NO-";

    /// <summary>Which edition of the reply it is: 1 is the first.</summary>
    public int Number { get; private init; } = 1;

    public Guid? SupersedesId { get; private init; }

    public PanelMatter? Supersedes { get; private init; }

    /// <summary>Why its reply replaces the one before it; null for the first.</summary>
    public string? SupersessionReason { get; private init; }

    private string FirstReference => Number == 1 ? Reference : Reference[..Reference.LastIndexOf(Further, StringComparison.Ordinal)];

    /// <summary>Begins a reply that is to replace the published one. Until the body gives it, only the office sees it; until it is published, the one before stands.</summary>
    public PanelMatter Revise(string reason)
    {
        Moves.Move(Status, Superseded);
        return new(this, Entered.Required(reason, "reason", Entered.Long));
    }

    /// <summary>Publishes both sides.</summary>
    public Edition Publish(DateOnly on, string by, DateTimeOffset now, IReadOnlyList<WarningAnswer>? answers = null)
    {
        var status = Moves.Move(Status, Published);
        EditionWarning.RefuseUnanswered(this, EditionKind.Panel, answers ?? []);
        (Status, PublishedOn) = (status, Entered.NotBefore(RepliedOn!.Value, on, "publishedOn"));
        Supersedes?.MakeWay();
        Publish(now);
        return Preview(on, by, now);
    }

    /// <summary>As everybody would read it, were it published on that day.</summary>
    public Edition Preview(DateOnly on, string by, DateTimeOffset now) =>
        new(BodyId, Id, EditionKind.Panel, $"{Reference}-REPLY", $"Reply to the panel: {Title}", PanelEdition.Of(this), by, on, now);

    IEnumerable<string> IInWords.KnownNames => [Body.Name, Body.PanelName ?? ""];

    IEnumerable<(EditionPlace Place, string? Words)> IInWords.Said(EditionKind? kind) =>
        [(new(EditionPart.Details), string.Join('\n', Title, SupersessionReason)), (new(EditionPart.PanelWords), Words), (new(EditionPart.Reply), Reply), (new(EditionPart.Ground), NotGivenBecause)];

    private void MakeWay()
    {
        Status = Moves.Move(Status, Superseded);
        Happened("superseded");
    }
}
