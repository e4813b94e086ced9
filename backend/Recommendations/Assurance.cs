using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>How far the body is assured.</summary>
public enum AssuranceRating
{
    /// <summary>The record does not know.</summary>
    NotRecorded,

    /// <summary>The body has not yet assessed it.</summary>
    NotAssessed,

    /// <summary>The body is not assured.</summary>
    NotAssured,

    /// <summary>The body is assured in part.</summary>
    PartlyAssured,

    /// <summary>The body is assured.</summary>
    Assured,
}

/// <summary>Whether an assurance has been given.</summary>
public enum AssuranceState
{
    /// <summary>Proposed by an officer; it counts for nothing yet.</summary>
    Proposed,

    /// <summary>Given by the commissioner, the mayor or the board.</summary>
    Confirmed,
}

/// <summary>An entry on the body's own track: proposed by its officer, given by whoever holds the office. Once given it is never altered.</summary>
public sealed class Assurance : TrackEntry
{
    private static readonly Transitions<AssuranceState> Moves = new()
    {
        { AssuranceState.Proposed, AssuranceState.Confirmed },
    };

    private Assurance() { }

    /// <summary>Proposes an assurance.</summary>
    public Assurance(Subject about, Guid bodyId, AssuranceRating rating, Said said, Guid? agendaItemId = null) : base(about, bodyId, Actor.Commissioner, said)
    {
        Rating = Given(rating);
        Words = Entered.Required(said.Words, "words", Entered.Long);
        AgendaItemId = agendaItemId;
        Happened("proposed");
    }

    /// <summary>How far the body is assured.</summary>
    public AssuranceRating Rating { get; private set; }

    /// <summary>Whether it has been given, or only proposed.</summary>
    public AssuranceState State { get; private set; } = AssuranceState.Proposed;

    /// <summary>The agenda item under which it was considered; null where it was not at a meeting.</summary>
    public Guid? AgendaItemId { get; private init; }

    /// <summary>Gives the assurance, as it was proposed or changed. From now on the force sees it.</summary>
    public void Confirm(AssuranceRating? rating, string? words, DateOnly on, string by, DateTimeOffset now)
    {
        var confirmed = Moves.Move(State, AssuranceState.Confirmed);
        Rating = rating is { } changed ? Given(changed) : Rating;
        Words = Entered.Optional(words, "words", Entered.Long) ?? Words;
        SaidBy = Entered.Required(by, "saidBy", Entered.Title);
        (State, SaidOn, RecordedAt) = (confirmed, on, now);
        ShowTo(Audience.Force);
        Happened("confirmed");
    }

    private static AssuranceRating Given(AssuranceRating rating) => rating is AssuranceRating.NotRecorded or AssuranceRating.NotAssessed
        ? throw new InvalidInputException("rating", new("Choose assured, partly assured or not assured.", "Dewiswch sicr, sicr yn rhannol neu ddim yn sicr."))
        : rating;
}
