using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Access;

internal sealed class AccessSchema(PortalOptions options) : IRoomSchema
{
    public void Build(SchemaBuilder schema)
    {
        schema.Type<Viewer>().Columns(v => v.Role, v => v.SeenAs, v => v.Name)
            .Field("signedIn", "Whether somebody is signed in.", (viewer, _) => viewer.Role is not Role.Visitor)
            .Field("viewsAs", "As whom the viewer can look at the record by the header View-As: those who see less. Empty while looking so.", (viewer, _) => viewer.Others())
            .Field("acts", "What the viewer's role may do.", (viewer, _) => May.Acts(viewer.Role))
            .Field("today", "The portal's day, in London.", (_, asked) => asked.Today)
            .Field("demonstration", "Whether this is a demonstration, in which anybody may sign in as any role.", (_, _) => options.Demonstration)
            .Field("demonstrationRoles", "The roles that the demonstration offers; empty outside one.", IEnumerable<Role> (_, _) => options.Demonstration ? DemonstrationEndpoint.Roles : []);

        schema.Roots.Field("viewer", "Who is asking, and what the viewer may do.", given => given.Asked.Viewer);
    }
}
