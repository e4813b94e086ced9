using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Meetings;

/// <summary>Shows the office an agenda, minutes or the programme of a year as everybody will read them once they are published: the same page, made by the same words.</summary>
public static class MeetingPreviewEndpoint
{
    public static void MapMeetingPreviews(this IEndpointRouteBuilder app)
    {
        app.MapPreview("/preview/meetings/{reference}/agenda", "/meetings/{reference}", (reference, db, clock, stop) => Of(reference, EditionKind.Agenda, db, clock, stop));
        app.MapPreview("/preview/meetings/{reference}/minutes", "/meetings/{reference}", (reference, db, clock, stop) => Of(reference, EditionKind.Minutes, db, clock, stop));
        app.MapPreview("/preview/programmes/{reference}", "/meetings/programme", Programme);
    }

    private static async Task<Edition?> Of(string reference, EditionKind kind, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await MeetingQueries.Whole(db).AsNoTracking().FirstOrDefaultAsync(m => m.Reference == reference, stop);
        if (meeting is null || !db.Viewer.IsOfOffice(meeting) || (kind is EditionKind.Minutes && meeting.Minutes is null)) return null;
        var (on, by, now, sequence) = (clock.Today(), meeting.Body.Name, clock.GetUtcNow(), await Sequence.Of(db, meeting.Id, kind, stop));
        return kind is EditionKind.Agenda ? meeting.PreviewAgenda(on, by, now, sequence) : meeting.PreviewMinutes(on, by, now, sequence);
    }

    private static async Task<Edition?> Programme(string reference, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var programme = await MeetingQueries.WholeProgrammes(db).AsNoTracking().FirstOrDefaultAsync(p => p.Reference == reference, stop);
        if (programme is null || !db.Viewer.IsOfOffice(programme)) return null;
        return programme.Preview(clock.Today(), programme.Body.Name, clock.GetUtcNow(), await Sequence.Of(db, programme.Id, EditionKind.Programme, stop));
    }
}
