using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.People;

namespace ScrutinyPortal;

/// <summary>Who gets in, and what was written to them.</summary>
public abstract partial class PortalContext
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<RoleHeld> RolesHeld => Set<RoleHeld>();
    public DbSet<PersonSession> Sessions => Set<PersonSession>();
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();
    public DbSet<Mail> Mail => Set<Mail>();
    public DbSet<CalendarAddress> CalendarAddresses => Set<CalendarAddress>();
    public DbSet<Consent> Consents => Set<Consent>();
    internal DbSet<Account> Accounts => Set<Account>();
    internal DbSet<IdentityUserPasskey<Guid>> Passkeys => Set<IdentityUserPasskey<Guid>>();
    internal DbSet<KnownBrowser> KnownBrowsers => Set<KnownBrowser>();

    private void ApplyMapsOfPeople(ModelBuilder model) => model
        .ApplyConfiguration(new PersonMap(this))
        .ApplyConfiguration(new RoleHeldMap(this))
        .ApplyConfiguration(new PersonSessionMap(this))
        .ApplyConfiguration(new SecurityEventMap(this))
        .ApplyConfiguration(new MailMap(this))
        .ApplyConfiguration(new CalendarAddressMap(this))
        .ApplyConfiguration(new ConsentMap(this))
        .ApplyConfiguration(new AccountMap())
        .ApplyConfiguration(new LoginMap())
        .ApplyConfiguration(new TokenMap())
        .ApplyConfiguration(new PasskeyMap())
        .ApplyConfiguration(new KnownBrowserMap());
}
