using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>How far the body is assured.</summary>
public enum AssuranceRating
{
    /// <summary>The record does not know how far the body is assured. It is not the same as NOT_ASSURED.</summary>
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
    private static readonly Transitions<AssuranceState> Moves = new(TrackWords.Of)
    {
        { AssuranceState.Proposed, AssuranceState.Confirmed },
    };

    private static readonly AssuranceRating[] Assessed = [AssuranceRating.NotAssured, AssuranceRating.PartlyAssured, AssuranceRating.Assured];

    // That it has not assessed it, a body can say until it has.
    private static readonly Transitions<AssuranceRating> Ratings = new(TrackWords.Of)
    {
        { AssuranceRating.NotRecorded, [AssuranceRating.NotAssessed, .. Assessed] },
        { AssuranceRating.NotAssessed, Assessed },
        { AssuranceRating.NotAssured, Assessed },
        { AssuranceRating.PartlyAssured, Assessed },
        { AssuranceRating.Assured, Assessed },
    };

    private Assurance() { }

    /// <summary>Proposes an assurance.</summary>
    /// <param name="about">What it is about.</param>
    /// <param name="bodyId">The body that would give it.</param>
    /// <param name="rating">How far it would be assured.</param>
    /// <param name="said">The statement.</param>
    /// <param name="agendaItemId">The agenda item under which it is considered.</param>
    /// <param name="from">How far the body was assured until then.</param>
    public Assurance(Subject about, Guid bodyId, AssuranceRating rating, Said said, Guid? agendaItemId = null, AssuranceRating from = AssuranceRating.NotRecorded) : base(about, bodyId, Actor.Commissioner, said)
    {
        Rating = Ratings.Move(from, Known(rating));
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
        Rating = rating is { } changed && changed != Rating ? Ratings.Move(Rating, Known(changed)) : Rating;
        Words = Entered.Optional(words, "words", Entered.Long) ?? Words;
        SaidBy = Entered.Required(by, "saidBy", Entered.Title);
        (State, SaidOn, RecordedAt) = (confirmed, on, now);
        ShowTo(Audience.Force);
        Happened("confirmed");
    }

    private static AssuranceRating Known(AssuranceRating rating) => rating is AssuranceRating.NotRecorded
        ? throw new InvalidInputException("rating", new("Choose assured, partly assured, not assured or not assessed.", "Dewiswch sicr, sicr yn rhannol, ddim yn sicr neu heb ei asesu."))
        : rating;
}
