using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

internal sealed class BodiesSchema : IRoomSchema
{
    private static readonly Keyset<Force> ForcesByName = Keyset<Force>.Ascending(f => f.Name).Then(f => f.Id);
    private static readonly Keyset<LocalPolicingBody> BodiesByName = Keyset<LocalPolicingBody>.Ascending(b => b.Name).Then(b => b.Id);
    private static readonly Loader<PolicingResponsibility> OfForce = Loader<PolicingResponsibility>.By(db => db.Responsibilities.OrderBy(r => r.From), r => r.ForceId);
    private static readonly Loader<PolicingResponsibility> OfBody = Loader<PolicingResponsibility>.By(db => db.Responsibilities.OrderBy(r => r.From), r => r.BodyId);
    private static readonly Loader<MonitoringPhase> Phases = Loader<MonitoringPhase>.By(db => db.MonitoringPhases.OrderBy(p => p.InOrderAt).ThenBy(p => p.Id), p => p.ForceId);
    private static readonly Loader<OfficeHolder> Holders = Loader<OfficeHolder>.By(db => db.OfficeHolders.OrderBy(h => h.From).ThenBy(h => h.Id), h => h.BodyId);
    private static readonly Loader<PolicingResponsibility> BodiesOfForce = Loader<PolicingResponsibility>.By(db => db.Responsibilities.Include(r => r.Body), r => r.ForceId);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Force>()
            .Columns(f => f.Slug, f => f.Name, f => f.Code, f => f.OnsCode, f => f.Country, f => f.ChiefOfficerTitle)
            .Many("responsibilities", "Which body was responsible for the force, from when to when.", OfForce, f => f.Id)
            .Field("body", "The body that is responsible today; null where it is not recorded here.", BodiesOfForce, f => f.Id,
                (bodies, _, asked) => PolicingResponsibility.On(asked.Today, bodies)?.Body, nullable: true)
            .Many("monitoringPhases", "The phases in which HMICFRS monitored the force, in order; each lasts until the next begins.", Phases, f => f.Id)
            .Chosen("monitoringPhase", "The phase in which HMICFRS monitors it now; null where that is not recorded here.", Phases, f => f.Id, (phases, _) => phases.LastOrDefault(), p => p.Id)
            .Field("viewerCanRecordMonitoring", "Whether the viewer may record a phase of its monitoring (RECORD_INSPECTIONS).",
                (force, asked) => asked.Viewer.May(Act.RecordInspections) && asked.Viewer.ForceIds.Contains(force.Id));
        schema.NodeType<MonitoringPhase>()
            .Columns(p => p.Kind, p => p.From, p => p.FromNote, p => p.Reasons, p => p.Letter, p => p.RecordedAt, p => p.Audience)
            .Computed(p => p.Sources, p => p.SourceTexts)
            .One<Force>("force", "The force that is monitored.", p => p.ForceId)
            .Field("current", "Whether it is the latest that the viewer sees.", Phases, p => p.ForceId, (phases, phase, _) => phases.Last().Id == phase.Id, by: p => p.ForceId, of: p => p.Id)
            .Can("viewerCanPublish", Act.Publish, p => p.Audience != Audience.Public)
            .Can("viewerCanWithdrawPublication", Act.Publish, p => p.Audience == Audience.Public);
        schema.NodeType<OfficeHolder>().Columns(h => h.Role, h => h.Title, h => h.Name, h => h.From, h => h.To);
        schema.NodeType<LocalPolicingBody>()
            .Columns(b => b.Slug, b => b.Name, b => b.Kind, b => b.HolderTitle, b => b.PanelName)
            .Many("responsibilities", "The forces for which the body is or was responsible.", OfBody, b => b.Id)
            .Many("officeHolders", "Who held its office, in the order of the days, as far as that was entered here.", Holders, b => b.Id)
            .Field("viewerCanRecordOffices", "Whether the viewer may record who holds its office (RECORD_OFFICES).", (body, asked) => asked.Viewer.May(Act.RecordOffices, body.Id));
        schema.Type<PolicingResponsibility>()
            .Columns(r => r.From, r => r.To, r => r.Note)
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
        schema.Act<RecordMonitoringPhaseInput, MonitoringPhase>(Act.RecordInspections, "monitoringPhase", BodyMutations.RecordMonitoringPhase);
        schema.Act<RecordSuccessionInput, LocalPolicingBody>(Act.RecordSuccessions, "body", BodyMutations.RecordSuccession);
        schema.Act<EndOfficeHolderInput, OfficeHolder>(Act.RecordOffices, "officeHolder", BodyMutations.EndOfficeHolder);
        schema.Act<RecordOfficeHolderInput, OfficeHolder>(Act.RecordOffices, "officeHolder", BodyMutations.RecordOfficeHolder);
    }
}
