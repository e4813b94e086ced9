using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

public static class PeopleMutations
{
    /// <summary>Sends another invitation to somebody who has not come yet. By the administrator. Refused: somebody who has.</summary>
    public static async Task<Person> InviteAgain(InviteAgainInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var person = await Find(input.PersonId, db, stop);
        if (person.EndedAt is not null || await PeopleQueries.Accepted(db).AnyAsync(a => a.Id == person.Id, stop)) throw new IllegalMoveException("Accepted", "Invited", new("accepted", "derbyniwyd"));
        db.Add(new Mail(MailKind.Invitation, person, clock.GetUtcNow()));
        Note(db, clock, SecurityEventKind.PersonInvited, person.Id);
        await db.SaveChangesAsync(stop);
        return person;
    }

    /// <summary>Gives somebody a further role, at a body where they hold none. By the administrator. Refused: a second role at one body, a role without its body.</summary>
    [Refuses(typeof(RoleNeedsBodyException), typeof(OneRoleEachException))]
    public static async Task<Person> GiveRole(GiveRoleInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var person = await Find(input.PersonId, db, stop);
        db.Add(person.Give(input.Role, await Body(input.Body, db, stop), clock.GetUtcNow()));
        Note(db, clock, SecurityEventKind.RoleGiven, person.Id, $"{input.Role}");
        await db.SaveChangesAsync(stop);
        return person;
    }

    /// <summary>Ends a role that somebody holds, the sessions in which they act in it, and what programs may read for them in it. By the administrator. Refused: the last administrator's.</summary>
    [Refuses(typeof(LastAdministratorException))]
    public static async Task<Person> EndRole(EndRoleInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var person = await db.People.Include(p => p.Roles).FirstOrDefaultAsync(p => p.Roles.Any(r => r.Id == input.RoleHeldId), stop) ?? throw new NotFoundException("roleHeldId");
        var held = person.Roles.Single(r => r.Id == input.RoleHeldId);
        if (held.Role is Role.Administrator) await KeepAnAdministrator(person.Id, db, stop);
        held.End(clock.GetUtcNow());
        await Sessions.EndWith(held, db, clock.GetUtcNow(), stop);
        Note(db, clock, SecurityEventKind.RoleEnded, person.Id, $"{held.Role}");
        await db.SaveChangesAsync(stop);
        return person;
    }

    /// <summary>Ends somebody's access: every role, every session, and what programs may read for them. What they did stays in the record. By the administrator. Refused: the last administrator.</summary>
    [Refuses(typeof(LastAdministratorException))]
    public static async Task<Person> EndPerson(EndPersonInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var person = await Find(input.PersonId, db, stop);
        if (person.Roles.Any(held => held is { Role: Role.Administrator, EndedAt: null })) await KeepAnAdministrator(person.Id, db, stop);
        person.End(clock.GetUtcNow());
        await Sessions.EndAll(db, person.Id, clock.GetUtcNow(), stop);
        Note(db, clock, SecurityEventKind.PersonEnded, person.Id);
        await db.SaveChangesAsync(stop);
        return person;
    }

    /// <summary>Turns off the second proof of somebody who has lost it, passkeys too, and ends their sessions: the password alone then lets them in, and they are told by mail. By the administrator. Refused: where it is off.</summary>
    public static async Task<Person> TurnOffSecondProof(TurnOffSecondProofInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var person = await Find(input.PersonId, db, stop);
        await Authenticator.EndAll(await db.Accounts.FirstAsync(a => a.Id == person.Id, stop), db, stop);
        await Sessions.EndAll(db, person.Id, clock.GetUtcNow(), stop);
        db.Add(new Mail(MailKind.SecondProofOff, person, clock.GetUtcNow()));
        Note(db, clock, SecurityEventKind.SecondProofOff, person.Id);
        await db.SaveChangesAsync(stop);
        return person;
    }

    /// <summary>Ends a session of somebody. By the administrator; one's own are ended at the door.</summary>
    public static async Task<Person> EndSession(EndSessionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var session = await db.Sessions.FirstOrDefaultAsync(s => s.Id == input.SessionId && s.EndedAt == null, stop) ?? throw new NotFoundException("sessionId");
        session.End(clock.GetUtcNow());
        Note(db, clock, SecurityEventKind.SessionEnded, session.PersonId);
        await db.SaveChangesAsync(stop);
        return await Find(session.PersonId, db, stop);
    }

    /// <summary>Sends a mail again that may not have arrived. By the administrator. Refused: one that still waits.</summary>
    public static async Task<Person> SendMailAgain(SendMailAgainInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var mail = await db.Mail.FirstOrDefaultAsync(m => m.Id == input.MailId, stop) ?? throw new NotFoundException("mailId");
        if (mail.State is not (MailState.HandedOver or MailState.GivenUp)) throw new IllegalMoveException($"{mail.State}", $"{MailState.Waiting}", new("waiting or sent", "yn aros neu wedi'i hanfon"));
        mail.SendAgain(clock.GetUtcNow());
        Note(db, clock, SecurityEventKind.MailSentAgain, mail.PersonId, $"{mail.Kind}");
        await db.SaveChangesAsync(stop);
        return await Find(mail.PersonId, db, stop);
    }

    internal static async Task<Person> Find(Guid id, PortalContext db, CancellationToken stop) =>
        await db.People.Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new NotFoundException("personId");

    private static async Task<LocalPolicingBody?> Body(string? slug, PortalContext db, CancellationToken stop) =>
        slug is null ? null : await db.Bodies.FirstOrDefaultAsync(b => b.Slug == slug, stop) ?? throw new NotFoundException("body");

    // One who can sign in, and needs no organisation for it: an invitation that nobody has accepted keeps nobody, nor does a sign-in that the portal does not run.
    internal static async Task KeepAnAdministrator(Guid but, PortalContext db, CancellationToken stop)
    {
        var others = db.RolesHeld.Where(r => r.Role == Role.Administrator && r.EndedAt == null && r.PersonId != but);
        if (!await others.AnyAsync(r => db.Accounts.Any(a => a.Id == r.PersonId && a.PasswordHash != null), stop)) throw new LastAdministratorException();
    }

    internal static void Note(PortalContext db, TimeProvider clock, SecurityEventKind kind, Guid person, string? detail = null) =>
        db.Add(new SecurityEvent(kind, person, clock.GetUtcNow(), db.Viewer.From, detail, db.Viewer.PersonId));
}
