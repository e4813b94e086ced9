using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>How somebody is let in: to choose a password, or through one of the organisations that are configured.</summary>
internal sealed class Invitations(Organisations organisations)
{
    /// <summary>Invites somebody, in a role at a body, by a mail with a link that works once. By the administrator. Refused: an address that is known already, a role without its body, no role where no groups give one.</summary>
    [Refuses(typeof(PersonKnownException), typeof(RoleNeedsBodyException), typeof(OneRoleEachException))]
    public async Task<Person> InvitePerson(InvitePersonInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var through = Through(input.Organisation);
        var person = new Person(input.Name, input.Email, through, clock.GetUtcNow());
        if (await db.Accounts.AnyAsync(a => a.NormalizedUserName == Account.NameOf(person.Email), stop)) throw new PersonKnownException();
        if (input.Role is { } role) person.Give(role, await Body(input.Body, db, stop), clock.GetUtcNow());
        else if (through is not { Roles.Count: > 0 }) throw new InvalidInputException("role", new("Choose a role.", "Dewiswch rôl."));
        db.AddRange(person, new Account(person), new Mail(MailKind.Invitation, person, clock.GetUtcNow()));
        PeopleMutations.Note(db, clock, SecurityEventKind.PersonInvited, person.Id, $"{input.Role}");
        await db.SaveChangesAsync(stop);
        return person;
    }

    /// <summary>Changes by what somebody comes in: through an organisation's own sign-in, or by a password that they choose. What let them in before is worth nothing, every session ends, and they are invited anew. By the administrator. Refused: an organisation that is not configured, the last administrator who needs no organisation to sign in.</summary>
    [Refuses(typeof(LastAdministratorException))]
    public async Task<Person> ChangeWayIn(ChangeWayInInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var (person, now) = (await PeopleMutations.Find(input.PersonId, db, stop), clock.GetUtcNow());
        if (person.Roles.Any(held => held is { Role: Role.Administrator, EndedAt: null })) await PeopleMutations.KeepAnAdministrator(person.Id, db, stop);
        foreach (var held in person.ComeThrough(Through(input.Organisation), now))
        {
            await Sessions.EndWith(held, db, now, stop);
            PeopleMutations.Note(db, clock, SecurityEventKind.RoleEnded, person.Id, $"{held.Role}");
        }

        await Forget(await db.Accounts.FirstAsync(a => a.Id == person.Id, stop), db, stop);
        await Sessions.EndAll(db, person.Id, now, stop);
        db.Add(new Mail(MailKind.Invitation, person, now));
        PeopleMutations.Note(db, clock, SecurityEventKind.WayInChanged, person.Id, person.Organisation);
        await db.SaveChangesAsync(stop);
        return person;
    }

    private Organisation? Through(string? slug) => slug is null ? null : organisations.Named(slug) ?? throw new NotFoundException("organisation");

    private static async Task<LocalPolicingBody?> Body(string? slug, PortalContext db, CancellationToken stop) =>
        slug is null ? null : await db.Bodies.FirstOrDefaultAsync(b => b.Slug == slug, stop) ?? throw new NotFoundException("body");

    // Everything by which an account is proven, and every link that was written for it.
    private static async Task Forget(Account account, PortalContext db, CancellationToken stop)
    {
        (account.PasswordHash, account.TwoFactorEnabled, account.SecurityStamp) = (null, false, Guid.NewGuid().ToString("N"));
        await db.Set<IdentityUserLogin<Guid>>().Where(login => login.UserId == account.Id).ExecuteDeleteAsync(stop);
        await db.Set<IdentityUserToken<Guid>>().Where(token => token.UserId == account.Id).ExecuteDeleteAsync(stop);
        await db.Set<IdentityUserPasskey<Guid>>().Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync(stop);
    }
}
