using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal;

/// <summary>Beside what is published about people at risk stands where help is found: whatever the text says of such a report, in each room's way.</summary>
internal static class SupportOnEditions
{
    public static SupportOn By(Support support) => async (edition, welsh, db, stop) =>
    {
        if (support.IsEmpty || Reports(edition, db) is not { } reports) return [];
        if (!await InspectionReport.AboutPeopleAtRisk(db.InspectionReports).AnyAsync(r => reports.Contains(r.Id), stop)) return [];
        return support.Of(await db.Bodies.Where(b => b.Id == edition.BodyId).Select(b => b.Slug).SingleAsync(stop), welsh);
    };

    private static IQueryable<Guid>? Reports(Edition edition, PortalContext db)
    {
        var subject = edition.SubjectId;
        return edition.Kind switch
        {
            EditionKind.Response => db.StatutoryResponses.Where(r => r.Id == subject).Select(r => r.ReportId).Concat(db.StatutoryResponses.Where(r => r.Id == subject).SelectMany(r => r.FurtherReports.Select(f => f.Id))),
            EditionKind.Request => db.Requests.Where(r => r.Id == subject && r.ReportId != null).Select(r => r.ReportId!.Value).Concat(db.Requests.Where(r => r.Id == subject).SelectMany(r => r.Recommendations.Select(about => about.ReportId))),
            EditionKind.Agenda or EditionKind.Minutes => db.AgendaItems.Where(i => i.MeetingId == subject).SelectMany(i => i.Reports.Select(r => r.Id)).Concat(db.AgendaItems.Where(i => i.MeetingId == subject).SelectMany(i => i.Recommendations.Select(r => r.ReportId))),
            _ => null,
        };
    }
}
