using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;
using static ScrutinyPortal.Meetings.MeetingStatus;

namespace ScrutinyPortal.Meetings;

// What is done before a meeting: its agenda, what is carried over to it, and who is expected.
public sealed partial class ScrutinyMeeting
{
    /// <summary>The states in which the agenda may still grow.</summary>
    internal static readonly IReadOnlyList<MeetingStatus> ToCome = [Planned, AgendaPublished, Postponed, InProgress];

    private readonly List<Attendance> _attendances = [];

    public IReadOnlyList<Attendance> Attendances => _attendances;

    /// <summary>Whether it is over, so that what was not done at it is a matter for the next.</summary>
    public bool IsOver => !ToCome.Contains(Status);

    /// <summary>Adds an item with the commissioner's requirement; with a ground, it is taken in private.</summary>
    public AgendaItem AddItem(
        string title, string requirement, string? privateGround, IReadOnlyList<Recommendation> recommendations, IReadOnlyList<Request> requests, IReadOnlyList<InspectionReport>? reports = null) =>
        Add(new(this, _items.Count + 1, title, requirement, privateGround, recommendations, requests, reports ?? []));

    /// <summary>Takes up again what an earlier meeting left undone: the same requirement, about the same things.</summary>
    public AgendaItem CarryOver(AgendaItem earlier)
    {
        if (!earlier.IsLeftUndone || earlier.MeetingId == Id) throw new InvalidInputException("agendaItemIds", new(
            $"“{earlier.Title}” was not left undone by an earlier meeting.", $"Ni adawyd “{earlier.Title}” heb ei wneud gan gyfarfod cynharach."));
        return Add(new(this, _items.Count + 1, earlier.Title, earlier.Requirement, earlier.PrivateGround, earlier.Recommendations, earlier.Requests, earlier.Reports) { CarriedFromId = earlier.Id });
    }

    /// <summary>Shows the agenda to the force before it is public, so that it can prepare and bring its papers.</summary>
    public void ShareAgenda()
    {
        if (Status is not Planned || Audience is not Audience.Office) throw new IllegalMoveException(Status.ToString(), nameof(Planned), MeetingWords.Of(Status));
        RequireItems();
        ShowTo(Audience.Force);
        foreach (var item in _items) item.ShowTo(Audience.Force);
        foreach (var change in _changes) change.ShowTo(Audience.Force);
        ShowQuestions();
        Happened("agenda shared");
    }

    /// <summary>Records whether somebody was there, by role; once more corrects it, until the minutes are agreed.</summary>
    public Attendance RecordAttendance(RecordAttendanceInput input)
    {
        if (IsOver && Status is not (Held or MinutesDrafted)) throw new IllegalMoveException(Status.ToString(), nameof(Held), MeetingWords.Of(Status));
        var role = Entered.Required(input.Role, "role", Entered.Title);
        var attendance = _attendances.Find(a => string.Equals(a.Role, role, StringComparison.OrdinalIgnoreCase));
        if (attendance is null) _attendances.Add(attendance = new(this, input.ComesFor, role));
        attendance.Record(input.ComesFor, input.Presence, input.RepresentedBy);
        return attendance;
    }

    private AgendaItem Add(AgendaItem item)
    {
        if (Status is not (Planned or AgendaPublished or InProgress)) throw new IllegalMoveException(Status.ToString(), nameof(Planned), MeetingWords.Of(Status));
        if (Audience > Audience.Office) item.ShowTo(Audience.Force);
        _items.Add(item);
        Happened("item added");
        return item;
    }

    private void RequireItems()
    {
        if (_items.Count == 0) throw new InvalidInputException("meetingId", new("Add an item to the agenda first.", "Ychwanegwch eitem at yr agenda yn gyntaf."));
    }
}
