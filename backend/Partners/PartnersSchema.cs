using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Partners;

internal sealed class PartnersSchema : IRoomSchema
{
    private static readonly Keyset<Partner> ByName = Keyset<Partner>.Ascending(p => p.Name).Then(p => p.Id);
    private static readonly Loader<PartnerUse> Use = Loader<PartnerUse>.By(db => db.Set<PartnerUse>().OrderByDescending(u => u.UsedOn), u => u.PartnerId);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<Partner>()
            .Columns(p => p.Version, p => p.Name, p => p.Contact, p => p.Clearance, p => p.PublicKeys, p => p.RedirectAddresses, p => p.ChecksTokens, p => p.RegisteredAt, p => p.Status, p => p.Reason)
            .Field("clientId", "The name by which its program says who it is.", (partner, _) => partner.ClientId)
            .Field("newSecret", "The secret, shown once: only where the act that made it is answered, and kept nowhere; null everywhere else.", (partner, _) => partner.NewSecret, nullable: true)
            .One<LocalPolicingBody>("body", "The body that answers for it.", p => p.BodyId)
            .Many("use", "What its program took of the portal on each of the last 31 days on which it asked for anything, the latest first. A few minutes may pass until a request is counted here.", Use, p => p.Id);
        schema.Type<PartnerUse>()
            .Columns(u => u.UsedOn, u => u.Requests, u => u.Refused)
            .Field("cost", "What its operations cost together: how many things their answers could hold.", (use, _) => (int)Math.Min(use.Cost, int.MaxValue));

        schema.Type<Viewer>().One<Partner>("partner", "The partner whose program asks, with what it may do; null where a person asks.", v => v.PartnerId);

        schema.Type<SecurityEvent>().One<Partner>("partner", "The partner whose program it is about; null where it is about none.", e => e.PartnerId);

        schema.Roots.Pages("partners", "Other organisations' programs, by name. Only for who manages them.", (db, _) => db.Partners, ByName, [], only: Act.ManagePartners);

        schema.Act<RegisterPartnerInput, Partner>(Act.ManagePartners, "partner", PartnerMutations.RegisterPartner);
        schema.Act<ChangePartnerInput, Partner>(Act.ManagePartners, "partner", PartnerMutations.ChangePartner);
        schema.Act<RotatePartnerSecretInput, Partner>(Act.ManagePartners, "partner", PartnerMutations.RotatePartnerSecret);
        schema.Act<SuspendPartnerInput, Partner>(Act.ManagePartners, "partner", PartnerMutations.SuspendPartner);
        schema.Act<SuspendPartnerInput, Partner>(Act.ManagePartners, "partner", PartnerMutations.ResumePartner);
    }
}
