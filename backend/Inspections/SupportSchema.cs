using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Inspections;

/// <summary>How a report tells where help is found by those whom it concerns.</summary>
internal sealed class SupportSchema(Support support) : IRoomSchema
{
    // By report that people at risk are the matter of, the body in whose record it stands.
    private static readonly Loader<BodyOf> Concerning = new(async (db, ids, stop) => (await InspectionReport.AboutPeopleAtRisk(db.InspectionReports).Where(r => EF.Parameter(ids).Contains(r.Id))
        .Join(db.Bodies, r => r.BodyId, b => b.Id, (r, b) => new { r.Id, b.Slug }).ToListAsync(stop)).ToLookup(found => found.Id, found => new BodyOf(found.Slug)));

    public void Build(SchemaBuilder schema) => schema.Type<InspectionReport>()
        .Field("supportLinks", "Where help is found by those whom it concerns, as the body's office configures it: for inspections of child protection, and what follows them.",
            Concerning, r => r.Id, (bodies, _, _) => bodies.SelectMany(body => support.Of(body.Slug)));

    private sealed record BodyOf(string Slug);
}
