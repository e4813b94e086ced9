using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Bodies;

internal sealed class BodiesSchema : IRoomSchema
{
    private static readonly Keyset<Force> ForcesByName = Keyset<Force>.Ascending(f => f.Name).Then(f => f.Id);
    private static readonly Keyset<LocalPolicingBody> BodiesByName = Keyset<LocalPolicingBody>.Ascending(b => b.Name).Then(b => b.Id);
    private static readonly Loader<PolicingResponsibility> OfForce = Loader<PolicingResponsibility>.By(db => db.Responsibilities.OrderBy(r => r.From), r => r.ForceId);
    private static readonly Loader<PolicingResponsibility> OfBody = Loader<PolicingResponsibility>.By(db => db.Responsibilities.OrderBy(r => r.From), r => r.BodyId);
    private static readonly Loader<PolicingResponsibility> BodiesOfForce = Loader<PolicingResponsibility>.By(db => db.Responsibilities.Include(r => r.Body), r => r.ForceId);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Force>()
            .Columns(f => f.Slug, f => f.Name, f => f.Code, f => f.OnsCode, f => f.Country)
            .Many("responsibilities", "Which body was responsible for the force, from when to when.", OfForce, f => f.Id)
            .Field("body", "The body that is responsible today; null where it is not recorded here.", BodiesOfForce, f => f.Id,
                (bodies, _, asked) => bodies.FirstOrDefault(r => r.Covers(asked.Today))?.Body, nullable: true);
        schema.NodeType<LocalPolicingBody>()
            .Columns(b => b.Slug, b => b.Name, b => b.Kind, b => b.HolderTitle, b => b.PanelName)
            .Many("responsibilities", "The forces for which the body is or was responsible.", OfBody, b => b.Id);
        schema.Type<PolicingResponsibility>()
            .Columns(r => r.From, r => r.To)
            .One<LocalPolicingBody>("body", "The body.", r => r.BodyId)
            .One<Force>("force", "The force.", r => r.ForceId);
        schema.Type<Viewer>()
            .One<LocalPolicingBody>("body", "The body for which the viewer acts or watches; null for a visitor.", v => v.BodyId)
            .Read("forces", "The forces of that body.", async (viewer, db, _, stop) =>
                await db.Forces.AsNoTracking().Where(f => EF.Parameter(viewer.ForceIds).Contains(f.Id)).OrderBy(f => f.Name).ToListAsync(stop));

        schema.Roots
            .Pages("forces", "The territorial police forces of England and Wales, by name.", (db, _) => db.Forces, ForcesByName, [])
            .One("force", "A force.", (db, slug) => db.Forces.Where(f => f.Slug == slug), Argument.Of<string>("slug", "Its name in addresses."))
            .Pages("localPolicingBodies", "The local policing bodies, by name; former ones too.", (db, _) => db.Bodies, BodiesByName, [])
            .One("localPolicingBody", "A local policing body.", (db, slug) => db.Bodies.Where(b => b.Slug == slug), Argument.Of<string>("slug", "Its name in addresses."));
    }
}
