using Microsoft.AspNetCore.Identity;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.People;

internal sealed class PeopleSchema(MailSetting mail, Organisations organisations) : IRoomSchema
{
    private static readonly Keyset<Person> ByName = Keyset<Person>.Ascending(p => p.Name).Then(p => p.Id);
    private static readonly Keyset<SecurityEvent> NewestFirst = Keyset<SecurityEvent>.Descending(e => e.At).Then(e => e.Id);
    private static readonly Keyset<Mail> LastFirst = Keyset<Mail>.Descending(m => m.QueuedAt).Then(m => m.Id);
    private static readonly Loader<RoleHeld> Roles = Loader<RoleHeld>.By(db => db.RolesHeld.OrderBy(r => r.GivenAt).ThenBy(r => r.Id), r => r.PersonId);
    private static readonly Loader<PersonSession> Open = Loader<PersonSession>.By(db => db.Sessions.Where(s => s.EndedAt == null).OrderByDescending(s => s.LastUsedAt), s => s.PersonId);
    private static readonly Loader<Account> Accepted = Loader<Account>.By(PeopleQueries.Accepted, a => a.Id);
    private static readonly Loader<Account> Accounts = Loader<Account>.By(db => db.Accounts, a => a.Id);
    private static readonly Loader<IdentityUserToken<Guid>> Twofold = Loader<IdentityUserToken<Guid>>.By(Authenticator.TwofoldIn, t => t.UserId);
    private static readonly Loader<IdentityUserPasskey<Guid>> Kept = Loader<IdentityUserPasskey<Guid>>.By(db => db.Passkeys, p => p.UserId);

    public void Build(SchemaBuilder schema)
    {
        schema.NodeType<RoleHeld>()
            .Columns(r => r.Role, r => r.Organisation, r => r.GivenAt, r => r.EndedAt)
            .One<LocalPolicingBody>("body", "The body for which; null for an administrator of the portal.", r => r.BodyId);
        schema.Type<PersonSession>()
            .Field("id", "Opaque and lasting.", (session, _) => NodeId.Of(nameof(PersonSession), session.Id))
            .Columns(s => s.Means, s => s.Device, s => s.BeganAt, s => s.LastUsedAt)
            .One<RoleHeld>("role", "The role in which the person acts in it.", s => s.RoleHeldId);
        schema.Type<Passkey>().Columns(p => p.Id, p => p.Name, p => p.AddedAt);
        schema.NodeType<Person>()
            .Columns(p => p.Name, p => p.Email, p => p.Organisation, p => p.InvitedAt, p => p.EndedAt)
            .Many("roles", "The roles that the person holds, and those that have ended.", Roles, p => p.Id)
            .Field("hasAccepted", "Whether the person has chosen a password or come in through their organisation, and so can sign in.", Accepted, p => p.Id, (found, _, _) => found.Any())
            .Field("hasSecondProof", "Whether the password alone does not let the person in.", Twofold, p => p.Id, (found, _, _) => found.Any())
            .Field("hasAuthenticatorApp", "Whether a code of an authenticator app is a second proof of the person.", Accounts, p => p.Id, (found, _, _) => found.Any(a => a.TwoFactorEnabled))
            .Field<IdentityUserPasskey<Guid>, IEnumerable<Passkey>>("passkeys", "The passkeys by which the person signs in, alone or beside the password, the oldest first.", Kept, p => p.Id,
                (found, _, _) => [.. found.Select(Passkeys.Of).OrderBy(p => p.AddedAt)])
            .Field<PersonSession, IEnumerable<PersonSession>>("sessions", "The sessions that last, the one that was used last first.", Open, p => p.Id,
                (sessions, _, asked) => [.. sessions.Where(s => s.LastsAt(asked.Clock.GetUtcNow()))]);
        schema.Type<Viewer>().One<Person>("person", "The person whose account it is; null for a visitor, and in a demonstration.", v => v.PersonId);
        schema.NodeType<SecurityEvent>()
            .Columns(e => e.Kind, e => e.At, e => e.Address, e => e.Detail)
            .One<Person>("person", "Whom it is about; null where the name was not known.", e => e.PersonId)
            .One<Person>("by", "Who did it, where somebody was signed in.", e => e.ByPersonId);
        schema.Type<Mail>()
            .Field("id", "Opaque and lasting.", (letter, _) => NodeId.Of(nameof(Mail), letter.Id))
            .Columns(m => m.Kind, m => m.To, m => m.State, m => m.QueuedAt, m => m.NextAt, m => m.SentAt, m => m.Failures, m => m.Fault)
            .One<Person>("person", "To whom it is written.", m => m.PersonId);

        schema.Type<Organisation>()
            .Columns(o => o.Slug, o => o.Name)
            .Field("givesRoles", "Whether its groups give roles here.", (organisation, _) => organisation.Roles.Count > 0);

        schema.Roots
            .Field("organisations", "The organisations through whose own sign-in their people come in.", IEnumerable<Organisation> (_) => organisations.All)
            .Pages("people", "Who may sign in, by name. Only for administrators.", (db, given) => PeopleQueries.People(db, given.Get<string>("name"), given.Get<bool?>("ended")), ByName,
                [Argument.Optional<string>("name", "Only those whose name or address has this in it."), Argument.Optional<bool>("ended", "Only those whose access has ended, or only those whose access lasts.")], only: Act.ManagePeople)
            .Pages("securityEvents", "Who came in, who was refused, and what changed in who may: the latest first. Only for administrators.",
                (db, given) => PeopleQueries.Events(db, given.Get<SecurityEventKind?>("kind"), IdOf(given.Get<string>("person")), IdOf(given.Get<string>("partner")), given.Get<DateOnly?>("from"), given.Get<DateOnly?>("to")), NewestFirst,
                [
                    Argument.Optional<SecurityEventKind>("kind", "Only events of this kind."), Argument.Optional<Guid>("person", "Only what is about this person."), Argument.Optional<Guid>("partner", "Only what is about this partner's program."),
                    Argument.Optional<DateOnly>("from", "Only on this day or later, in London."), Argument.Optional<DateOnly>("to", "Only on this day or earlier, in London."),
                ], only: Act.ReadSecurityEvents)
            .Pages("mail", "What was written to people, the latest first. Only for administrators.", (db, _) => db.Mail, LastFirst, [], only: Act.ManagePeople)
            .Field("mailIsSent", "Whether a mail server is configured. Where none is, mail is kept, and an administrator hands its link on.", _ => mail.IsSent);

        var invitations = new Invitations(organisations);
        schema.Act<InvitePersonInput, Person>(Act.ManagePeople, "person", invitations.InvitePerson);
        schema.Act<ChangeWayInInput, Person>(Act.ManagePeople, "person", invitations.ChangeWayIn);
        schema.Act<InviteAgainInput, Person>(Act.ManagePeople, "person", PeopleMutations.InviteAgain);
        schema.Act<GiveRoleInput, Person>(Act.ManagePeople, "person", PeopleMutations.GiveRole);
        schema.Act<EndRoleInput, Person>(Act.ManagePeople, "person", PeopleMutations.EndRole);
        schema.Act<EndPersonInput, Person>(Act.ManagePeople, "person", PeopleMutations.EndPerson);
        schema.Act<TurnOffSecondProofInput, Person>(Act.ManagePeople, "person", PeopleMutations.TurnOffSecondProof);
        schema.Act<EndSessionInput, Person>(Act.ManagePeople, "person", PeopleMutations.EndSession);
        schema.Act<SendMailAgainInput, Person>(Act.ManagePeople, "person", PeopleMutations.SendMailAgain);
    }

    private static Guid? IdOf(string? node) => node is null ? null : NodeId.Read(node)?.Id ?? Guid.Empty;
}
