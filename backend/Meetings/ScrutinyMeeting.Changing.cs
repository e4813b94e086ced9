using ScrutinyPortal.Model;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Meetings;

// A meeting that is not held on the day for which it was planned says so wherever it is shown.
public sealed partial class ScrutinyMeeting
{
    /// <summary>Puts the meeting off: to another day with its hours, or until a day is set by putting it off again.</summary>
    public void Postpone(DateOnly? to, string? startsAt, string? endsAt, string reason, DateOnly on, string by, DateTimeOffset now)
    {
        if (to <= on) throw new DueDateInThePastException(to.Value, "heldOn");
        if (to == HeldOn) throw new InvalidInputException("heldOn", new("This is the day for which it is planned. Enter another.", "Dyma'r diwrnod y mae wedi'i gynllunio. Rhowch un arall."));
        if (Status is Postponed && to is null) throw new InvalidInputException("heldOn", new("It is put off already. Enter its new day.", "Mae wedi'i ohirio eisoes. Rhowch ei ddiwrnod newydd."));
        var status = Status is Postponed ? Status : Moves.Move(Status, Postponed);
        _changes.Add(new(this, MeetingChangeKind.Postponed, to, reason, on, by, now));
        Status = status;
        if (to is { } day)
        {
            Status = Moves.Move(Postponed, Audience is Audience.Public ? AgendaPublished : Planned);
            foreach (var paper in _items.SelectMany(item => item.Papers)) paper.FollowMeeting(day.DayNumber - HeldOn.DayNumber);
            HeldOn = day;
            SetHours(startsAt, endsAt);
        }

        Happened("postponed");
    }

    public void Cancel(string reason, DateOnly on, string by, DateTimeOffset now)
    {
        var status = Moves.Move(Status, Cancelled);
        _changes.Add(new(this, MeetingChangeKind.Cancelled, null, reason, on, by, now));
        Status = status;
        Happened("cancelled");
    }

    private void SetHours(string? startsAt, string? endsAt)
    {
        (StartsAt, EndsAt) = (Hour.Of(startsAt, "startsAt"), Hour.Of(endsAt, "endsAt"));
        if (EndsAt <= StartsAt) throw new InvalidInputException("endsAt", new("The end must be after the beginning.", "Rhaid i'r diwedd fod ar ôl y dechrau."));
    }
}
