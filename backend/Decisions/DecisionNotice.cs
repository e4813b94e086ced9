using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Decisions.DecisionStatus;

namespace ScrutinyPortal.Decisions;

/// <summary>Where a decision notice stands.</summary>
public enum DecisionStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Signed: decided.</summary>
    Signed,

    /// <summary>Published, or its ground where it is restricted.</summary>
    Published,

    /// <summary>Replaced by a later one.</summary>
    Superseded,
}

/// <summary>The record of a decision of the body, with its reasons. Those of significant public interest are published (Elected Local Policing Bodies (Specified Information) Order 2011, Schedule, Part 1, paragraph 5(d)).</summary>
public sealed partial class DecisionNotice : BodyRecord, IReferenced, IInWords
{
    private static readonly Transitions<DecisionStatus> Moves = new(Words)
    {
        { Draft, Signed },
        { Signed, Published },
        { Published, Superseded },
    };

    private DecisionNotice() { }

    public DecisionNotice(Guid bodyId, string reference, DraftDecisionInput input)
    {
        (BodyId, Reference) = (bodyId, reference);
        Set(input);
        Happened("drafted");
    }

    public LocalPolicingBody Body { get; private init; } = null!;

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>Where it stands.</summary>
    public DecisionStatus Status { get; private set; } = Draft;

    /// <summary>What it is about, in a line.</summary>
    public string Title { get; private set; } = null!;

    /// <summary>What is decided, in Markdown.</summary>
    public string Decision { get; private set; } = null!;

    /// <summary>Why, in Markdown.</summary>
    public string Reasons { get; private set; } = null!;

    /// <summary>The ground on which it is restricted: published is only that there is a decision, and this; null where all of it is public.</summary>
    public string? RestrictedGround { get; private set; }

    /// <summary>The day on which it was signed; null until then.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>The body for which it was signed, by the name that it had; null until then.</summary>
    public string? SignedBy { get; private set; }

    /// <summary>The day of publication; null until then.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Writes the draft anew.</summary>
    public void Write(DraftDecisionInput input)
    {
        if (Status is not Draft) throw new IllegalMoveException(Status.ToString(), nameof(Draft), Words(Status));
        Set(input);
        Happened("drafted");
    }

    /// <summary>Decides it. From now on its words stand.</summary>
    public void Sign(DateOnly on, string by)
    {
        (Status, SignedOn, SignedBy) = (Moves.Move(Status, Signed), on, by);
        Happened("signed");
    }

    private void Set(DraftDecisionInput input)
    {
        Title = Entered.Required(input.Title, "title", Entered.Title);
        Decision = Entered.Required(input.Decision, "decision", Entered.Long);
        Reasons = Entered.Required(input.Reasons, "reasons", Entered.Long);
        RestrictedGround = Entered.Optional(input.RestrictedGround, "restrictedGround", Entered.Line);
    }

    /// <summary>What a reader calls the status.</summary>
    private static Text Words(DecisionStatus status) => status switch
    {
        Draft => new("Draft", "Drafft"),
        Signed => new("Signed", "Llofnodwyd"),
        Published => new("Published", "Cyhoeddwyd"),
        _ => new("Superseded", "Wedi'i ddisodli"),
    };
}
