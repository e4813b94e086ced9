using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

// People are seen by administrators; everybody sees themselves.

internal sealed class PersonMap(PortalContext db) : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Name).HasMaxLength(Entered.Title);
        person.Property(p => p.Email).HasMaxLength(254);
        person.Property(p => p.Organisation).HasMaxLength(Entered.Title);
        person.HasMany(p => p.Roles).WithOne().HasForeignKey(r => r.PersonId);
        person.HasIndex(p => new { p.Name, p.Id });
        person.HasQueryFilter(Filters.Visibility, p => db.Viewer.Administers || p.Id == db.Viewer.PersonId);
    }
}

internal sealed class RoleHeldMap(PortalContext db) : IEntityTypeConfiguration<RoleHeld>
{
    public void Configure(EntityTypeBuilder<RoleHeld> held)
    {
        held.Property(h => h.Organisation).HasMaxLength(Entered.Title);
        held.HasOne<Bodies.LocalPolicingBody>().WithMany().HasForeignKey(h => h.BodyId);
        held.HasQueryFilter(Filters.Visibility, h => db.Viewer.Administers || h.PersonId == db.Viewer.PersonId);
    }
}

internal sealed class PersonSessionMap(PortalContext db) : IEntityTypeConfiguration<PersonSession>
{
    public void Configure(EntityTypeBuilder<PersonSession> session)
    {
        session.ToTable("Sessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Device).HasMaxLength(60);
        session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
        session.HasOne<RoleHeld>().WithMany().HasForeignKey(s => s.RoleHeldId);
        session.HasIndex(s => new { s.PersonId, s.EndedAt });
        session.HasQueryFilter(Filters.Visibility, s => db.Viewer.Administers || s.PersonId == db.Viewer.PersonId);
    }
}

internal sealed class SecurityEventMap(PortalContext db) : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> happened)
    {
        happened.Property(e => e.Address).HasMaxLength(45);
        happened.Property(e => e.Detail).HasMaxLength(Entered.Line);
        happened.HasIndex(e => new { e.At, e.Id });
        happened.HasIndex(e => e.PersonId);
        happened.HasIndex(e => e.PartnerId);
        happened.HasQueryFilter(Filters.Visibility, e => db.Viewer.Administers || (e.PersonId != null && e.PersonId == db.Viewer.PersonId)); // what is about nobody who is known is nobody's own
    }
}
