using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>Somebody's word that a partner's program may read for them, as whom they acted when they gave it. The tokens that come of it name it, and end with it.</summary>
public sealed class Consent
{
    /// <summary>How long it lasts at most, where the program asked to go on while the person is away; and where it did not.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(90), Once = TimeSpan.FromMinutes(30);

    /// <summary>In place of the fingerprint, once a code came of it.</summary>
    internal const string Taken = "";

    private Consent() { }

    internal Consent(Viewer viewer, Guid partnerId, string program, string scope, string asked, DateTimeOffset now, DateTimeOffset until) =>
        (PersonId, Role, BodyId, PartnerId, Program, Scope, Asked, GivenAt, Until) = (viewer.PersonId, viewer.Role, viewer.BodyId, partnerId, program, scope, asked, now, until);

    /// <summary>Nobody can guess it: it is shown to the person's browser alone, once, to say that the word was given.</summary>
    public Guid Id { get; private init; } = Guid.NewGuid();

    /// <summary>Whose it is; null in a demonstration, where nobody has an account.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>As whom they acted, and for which body.</summary>
    public Role Role { get; private init; }

    public Guid? BodyId { get; private init; }

    public Guid PartnerId { get; private init; }

    /// <summary>The program, as it was called when it asked.</summary>
    public string Program { get; private init; } = null!;

    /// <summary>What it asked to read.</summary>
    public string Scope { get; private init; } = null!;

    /// <summary>The fingerprint of the request that was answered: the word is good for no other, and once.</summary>
    public string Asked { get; private init; } = null!;

    public DateTimeOffset GivenAt { get; private init; }

    public DateTimeOffset Until { get; private init; }

    /// <summary>When it was ended; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>By what the token server knows it.</summary>
    internal string Key => KeyOf(Id);

    internal static string KeyOf(Guid id) => id.ToString("N");

    internal void End(DateTimeOffset now) => EndedAt ??= now;
}

/// <summary>Everybody sees their own.</summary>
internal sealed class ConsentMap(PortalContext db) : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.Property(c => c.Id).ValueGeneratedNever();
        consent.Property(c => c.Program).HasMaxLength(Entered.Title);
        consent.Property(c => c.Scope).HasMaxLength(Entered.Line);
        consent.Property(c => c.Asked).HasMaxLength(64);
        consent.HasIndex(c => new { c.PersonId, c.EndedAt });
        consent.HasIndex(c => c.PartnerId);
        consent.HasOne<Bodies.LocalPolicingBody>().WithMany().HasForeignKey(c => c.BodyId);
        consent.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        consent.HasQueryFilter(Filters.Visibility, c => c.PersonId == db.Viewer.PersonId && (c.PersonId != null || (c.Role == db.Viewer.Role && c.BodyId == db.Viewer.BodyId)));
    }
}
