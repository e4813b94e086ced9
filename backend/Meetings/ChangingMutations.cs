using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

public static partial class MeetingMutations
{
    /// <summary>Puts a meeting off, to another day or until one is set. Everybody who sees the meeting sees from which day, and why. By the scrutiny officer. Refused: a day that is not after the decision, no reason, a meeting that was opened or cancelled.</summary>
    [Refuses(typeof(DueDateInThePastException))]
    public static async Task<ScrutinyMeeting> PostponeMeeting(PostponeMeetingInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        meeting.Postpone(input.HeldOn, input.StartsAt, input.EndsAt, input.Reason, clock.DoneOn(input.DecidedOn, "decidedOn"), meeting.Body.Name, clock.GetUtcNow());
        db.Touch(meeting);
        await db.SaveChangesAsync(stop);
        return meeting;
    }

    /// <summary>Cancels a meeting. It stays on record with the reason. By the scrutiny officer. Refused: no reason, a meeting that was opened or cancelled.</summary>
    public static async Task<ScrutinyMeeting> CancelMeeting(CancelMeetingInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, input.Version, db, stop);
        meeting.Cancel(input.Reason, clock.DoneOn(input.DecidedOn, "decidedOn"), meeting.Body.Name, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return meeting;
    }
}
