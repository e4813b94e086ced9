using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.People;

/// <summary>Whose the account at an organisation is here, and what its groups give them. The first time it is tied to a person by the invitation that was written to them, never by an email address: what an organisation says of addresses is no proof of who owns an invitation.</summary>
internal sealed class Tying(PortalContext db, OneTimeLinks links, Door door, TimeProvider clock)
{
    /// <summary>The person, with the roles that their groups give them at this moment; and what this changed is kept.</summary>
    public async Task<Person> Of(Organisation organisation, string subject, IReadOnlyList<string> groups, string? invitation, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var person = await Known(organisation, subject, stop) ?? await Invited(organisation, subject, invitation, stop);
        if (organisation.Roles.Count > 0) await Follow(person, organisation.Given(groups), stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return person;
    }

    private async Task<Person?> Known(Organisation organisation, string subject, CancellationToken stop)
    {
        var login = await db.Set<IdentityUserLogin<Guid>>().FirstOrDefaultAsync(l => l.LoginProvider == organisation.Provider && l.ProviderKey == subject, stop);
        if (login is null) return null;
        return await Sessions.Lasting(db, login.UserId) is { } person && person.Organisation == organisation.Slug ? person : throw new NotLetInException(NotLetIn.NotKnown);
    }

    // The stamp with which the link was made is changed in one statement: of two who bring the same link at once, one is tied.
    private async Task<Person> Invited(Organisation organisation, string subject, string? invitation, CancellationToken stop)
    {
        if (invitation is null) throw new NotLetInException(NotLetIn.NotKnown);
        var person = await Invites(organisation, invitation, stop) ?? throw new NotLetInException(NotLetIn.NotInvited);
        var stamp = (await db.Accounts.FirstAsync(a => a.Id == person.Id, stop)).SecurityStamp;
        var taken = await db.Accounts.Where(a => a.Id == person.Id && a.SecurityStamp == stamp).ExecuteUpdateAsync(a => a.SetProperty(x => x.SecurityStamp, Guid.NewGuid().ToString("N")), stop);
        if (taken != 1) throw new NotLetInException(NotLetIn.NotInvited);
        db.Add(new IdentityUserLogin<Guid> { LoginProvider = organisation.Provider, ProviderKey = subject, UserId = person.Id });
        door.Note(SecurityEventKind.OrganisationTied, person.Id, organisation.Slug);
        return person;
    }

    /// <summary>Whom the link of an invitation lets in through that organisation; null where it lets in nobody any more.</summary>
    public async Task<Person?> Invites(Organisation organisation, string invitation, CancellationToken stop)
    {
        try
        {
            var person = await links.Read(MailKind.Invitation, invitation, stop);
            return person.Organisation == organisation.Slug && !await PeopleQueries.Accepted(db).AnyAsync(a => a.Id == person.Id, stop) ? person : null;
        }
        catch (LinkUsedException)
        {
            return null;
        }
    }

    private async Task Follow(Person person, IReadOnlyList<GroupRole> roles, CancellationToken stop)
    {
        var (slugs, now) = (roles.Select(role => role.Body).ToList(), clock.GetUtcNow());
        var bodies = await db.Bodies.Where(body => slugs.Contains(body.Slug)).ToDictionaryAsync(body => body.Slug, stop);
        var (ended, given) = person.HoldByGroups([.. roles.Select(role => (role.Role, bodies[role.Body]))], now);
        if (ended.Count + given.Count > 0) db.Touch(person); // of two sign-ins at once that would both give, one is refused
        db.AddRange(given);
        foreach (var held in given) door.Note(SecurityEventKind.RoleGiven, person.Id, $"{held.Role}, {held.Organisation}");
        foreach (var held in ended)
        {
            await Sessions.EndWith(held, db, now, stop);
            door.Note(SecurityEventKind.RoleEnded, person.Id, $"{held.Role}, {held.Organisation}");
        }
    }
}
