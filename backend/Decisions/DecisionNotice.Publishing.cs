using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Decisions.DecisionStatus;

namespace ScrutinyPortal.Decisions;

// A signed decision is published, and a published one replaced by a further one, which is signed and published as it was.
public sealed partial class DecisionNotice
{
    private DecisionNotice(DecisionNotice before, string reason)
    {
        (Body, BodyId, Supersedes, SupersedesId, SupersessionReason) = (before.Body, before.BodyId, before, before.Id, reason);
        Number = before.Number + 1;
        Reference = $"{before.FirstReference}{Further}{Number}";
        (Title, Decision, Reasons, RestrictedGround) = (before.Title, before.Decision, before.Reasons, before.RestrictedGround);
        Happened("drafted");
    }

    private const string Further = "-NO-";

    /// <summary>Which edition of the decision it is: 1 is the first.</summary>
    public int Number { get; private init; } = 1;

    public Guid? SupersedesId { get; private init; }

    public DecisionNotice? Supersedes { get; private init; }

    /// <summary>Why it replaces the one before it; null for the first.</summary>
    public string? SupersessionReason { get; private init; }

    private string FirstReference => Number == 1 ? Reference : Reference[..Reference.LastIndexOf(Further, StringComparison.Ordinal)];

    /// <summary>Begins the decision that is to replace this one, with its words. Until that is published, this one stands.</summary>
    public DecisionNotice Revise(string reason)
    {
        Moves.Move(Status, Superseded);
        return new(this, Entered.Required(reason, "reason", Entered.Long));
    }

    /// <summary>Publishes it; of a restricted one only that it was taken, when, for whom, and the ground.</summary>
    public Edition Publish(DateOnly on, string by, DateTimeOffset now, IReadOnlyList<WarningAnswer>? answers = null)
    {
        var status = Moves.Move(Status, Published);
        PublishedOn = Entered.NotBefore(SignedOn!.Value, on, "publishedOn");
        EditionWarning.RefuseUnanswered(this, EditionKind.Decision, answers ?? []);
        Supersedes?.MakeWay();
        Status = status;
        if (RestrictedGround is null) Publish(now);
        else Happened("ground published");
        return Preview(on, by, now);
    }

    /// <summary>As everybody would read it, were it published on that day.</summary>
    public Edition Preview(DateOnly on, string by, DateTimeOffset now) =>
        new(BodyId, Id, EditionKind.Decision, $"{Reference}-NOTICE", RestrictedGround is null ? $"Decision: {Title}" : $"Decision {Reference}", DecisionEdition.Of(this), by, on, now);

    IEnumerable<string> IInWords.KnownNames => [Body?.Name ?? ""];

    IEnumerable<(EditionPlace Place, string? Words)> IInWords.Said(EditionKind? kind) => RestrictedGround is { } ground
        ? [(new(EditionPart.Details), SupersessionReason), (new(EditionPart.Ground), ground)]
        : [(new(EditionPart.Details), string.Join('\n', Title, SupersessionReason)), (new(EditionPart.Decision), Decision), (new(EditionPart.Reasons), Reasons)];

    private void MakeWay()
    {
        Status = Moves.Move(Status, Superseded);
        Happened("superseded");
    }
}
