using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScrutinyPortal.Access;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Model;
using ScrutinyPortal.Partners;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal;

/// <summary>The portal's record. Every read passes the visibility filter of <see cref="Viewer"/>.</summary>
public abstract partial class PortalContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Who reads and writes. Contexts are pooled: set when one is leased, cleared when it goes back.</summary>
    public Viewer Viewer { get; set; } = Viewer.Visitor;

    /// <summary>The host's clock, by which an embargo ends.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Other organisations' programs.</summary>
    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();
    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    internal DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>The day on which is read, in the United Kingdom.</summary>
    public DateOnly Today => Clock.Today();

    private const string NextInSeries =
        """
        INSERT INTO "ReferenceSeries" ("Name", "Last") VALUES (@series, 1)
        ON CONFLICT ("Name") DO UPDATE SET "Last" = "ReferenceSeries"."Last" + 1
        RETURNING "Last"
        """;

    /// <summary>The next readable reference of its kind: NY-REC-2022-1, NY-REC-2022-2, …</summary>
    public async Task<string> NextReference(string forceCode, string kind, int year, CancellationToken stop)
    {
        var series = $"{forceCode}-{kind}-{year}";
        return $"{series}-{await OwnStatement.FirstRow(this, NextInSeries, rows => rows.GetInt32(0), stop, ("@series", series))}";
    }

    /// <summary>Refuses a change that was made against an older version, and says what changed in between.</summary>
    public async Task Expect(Entity entity, int version, CancellationToken stop)
    {
        if (entity.Version != version) throw new ConflictException(await this.ChangesSince(entity.Id, version, stop));
    }

    /// <summary>As the other, for an act on some fields of a thing: what others changed beside them stays, and only a change of these is refused.</summary>
    public async Task Expect(Entity entity, int version, string[] fields, CancellationToken stop)
    {
        if (entity.Version == version) return;
        var changes = await this.ChangesSince(entity.Id, version, stop);
        if (changes.Any(change => fields.Contains(change.Field))) throw new ConflictException(changes);
    }

    /// <summary>The refusal of a save that another's overtook between its reading and its writing: what the other changed.</summary>
    internal async Task<ConflictException> Overtaken(IEnumerable<EntityEntry> entries, CancellationToken stop)
    {
        var changes = new List<FieldChange>();
        foreach (var entry in entries.Where(e => e.Entity is Entity))
        {
            changes.AddRange(await this.ChangesSince(((Entity)entry.Entity).Id, entry.OriginalValues.GetValue<int>(nameof(Entity.Version)), stop));
        }

        return new(changes);
    }

    /// <summary>Raises the version of a whole of which a part changed, so that nobody decides on what they have not read.</summary>
    public void Touch(Entity whole) => Entry(whole).Property(e => e.Version).IsModified = true;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken stop = default)
    {
        // Looked for once: whoever listens to the save asks for the entries again, and each time all that was read would be compared anew.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            SetDaysOfLinks();
            foreach (var entry in ChangeTracker.Entries<Entity>())
            {
                if (entry.State is EntityState.Added or EntityState.Modified) entry.Property(e => e.Version).CurrentValue++;
            }

            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, stop);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    public override ValueTask DisposeAsync()
    {
        Viewer = Viewer.Visitor;
        return base.DisposeAsync();
    }

    public override void Dispose()
    {
        Viewer = Viewer.Visitor;
        base.Dispose();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<ReferenceSeries>().HasKey(series => series.Name);
        ApplyMaps(model);
        ApplyMapsOfMeetings(model);
        ApplyMapsOfPeople(model);
        model.AddPartners(this).ApplyConfiguration(new WebhookMap(this)).ApplyConfiguration(new WebhookDeliveryMap(this)).ApplyConfiguration(new WebhookSecretMap());
        foreach (var entity in model.Model.GetEntityTypes().Where(e => typeof(Entity).IsAssignableFrom(e.ClrType) && e.BaseType is null))
        {
            model.Entity(entity.ClrType).Property(nameof(Entity.Id)).ValueGeneratedNever();
            model.Entity(entity.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.IgnoreAny<Source>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<Audience>().HaveConversion<int>(); // its order is compared in the visibility filter
        conventions.Properties<PartialDate>().HaveConversion<PartialDateText>().HaveMaxLength(10);
        conventions.Properties<Uri>().HaveConversion<string>().HaveMaxLength(2000);
        if (Database.IsSqlite()) conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicks>(); // SQLite cannot order by DateTimeOffset
    }

    private sealed class PartialDateText() : ValueConverter<PartialDate, string>(date => date.Iso, text => PartialDate.Parse(text));

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class ReferenceSeries
    {
        public string Name { get; private init; } = null!;
        public int Last { get; private init; }
    }
}

/// <summary>The embedded store.</summary>
public sealed class SqliteStore(DbContextOptions<SqliteStore> options) : PortalContext(options);

/// <summary>The store for more than one machine.</summary>
public sealed class PostgresStore(DbContextOptions<PostgresStore> options) : PortalContext(options);
