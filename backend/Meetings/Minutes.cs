using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>The minutes of a meeting, in Markdown. Once agreed they are never altered.</summary>
public sealed class Minutes : BodyRecord
{
    private Minutes() { }

    internal Minutes(ScrutinyMeeting meeting, int number) => (BodyId, MeetingId, Number) = (meeting.BodyId, meeting.Id, number);

    public Guid MeetingId { get; private init; }

    /// <summary>Which text of the minutes it is: 1 is the first, and each later one replaces the one before.</summary>
    public int Number { get; private init; }

    /// <summary>Whether it may still be written.</summary>
    internal bool IsOpen => AgreedOn is null;

    /// <summary>The minutes, in Markdown.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>The day on which they were agreed; null until then.</summary>
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>The body whose approver agreed them.</summary>
    public string? AgreedBy { get; private set; }

    internal void Write(string text)
    {
        Text = Entered.Required(text, "text", Entered.Long);
        Happened("drafted");
    }

    internal void Agree(DateOnly on, string by)
    {
        (AgreedOn, AgreedBy) = (on, by);
        Happened("agreed");
    }
}
