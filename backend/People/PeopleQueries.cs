using Microsoft.AspNetCore.Identity;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

public static class PeopleQueries
{
    /// <summary>Who may sign in, as far as it is asked for.</summary>
    public static IQueryable<Person> People(PortalContext db, string? name, bool? ended)
    {
        IQueryable<Person> people = db.People;
        if (name?.Trim() is { Length: > 0 } part) people = people.Where(p => p.Name.ToLower().Contains(part.ToLower()) || p.Email.ToLower().Contains(part.ToLower()));
        if (ended is { } over) people = people.Where(p => over == (p.EndedAt != null));
        return people;
    }

    /// <summary>The accounts of those who came: who chose a password, or came in through their organisation.</summary>
    internal static IQueryable<Account> Accepted(PortalContext db) => db.Accounts.Where(a => a.PasswordHash != null || db.Set<IdentityUserLogin<Guid>>().Any(login => login.UserId == a.Id));

    /// <summary>The log of security, as far as it is asked for.</summary>
    public static IQueryable<SecurityEvent> Events(PortalContext db, SecurityEventKind? kind, Guid? person, Guid? partner, DateOnly? from, DateOnly? to)
    {
        IQueryable<SecurityEvent> events = db.SecurityEvents;
        if (kind is not null) events = events.Where(e => e.Kind == kind);
        if (person is not null) events = events.Where(e => e.PersonId == person);
        if (partner is not null) events = events.Where(e => e.PartnerId == partner);
        if (from?.BeginsInLondon() is { } first) events = events.Where(e => e.At >= first);
        if (to?.AddDays(1).BeginsInLondon() is { } end) events = events.Where(e => e.At < end);
        return events;
    }
}
