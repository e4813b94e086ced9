using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyPortal.People;

internal sealed class MailMap(PortalContext db) : IEntityTypeConfiguration<Mail>
{
    public void Configure(EntityTypeBuilder<Mail> mail)
    {
        mail.Property(m => m.Id).ValueGeneratedNever();
        mail.Property(m => m.To).HasMaxLength(254);
        mail.Property(m => m.Fault).HasMaxLength(Mail.LongestFault);
        mail.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
        mail.HasIndex(m => new { m.State, m.NextAt });
        mail.HasQueryFilter(Filters.Visibility, m => db.Viewer.Administers);
    }
}
