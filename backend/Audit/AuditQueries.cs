using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>What of the trail is asked for; what is null leaves nothing out.</summary>
/// <param name="Of">Only of this thing and its parts.</param>
/// <param name="By">Only what people in this role did.</param>
/// <param name="Kind">Only what happened to things of this kind.</param>
/// <param name="From">Only on this day in London or later.</param>
/// <param name="To">Only on this day in London or earlier.</param>
public sealed record TrailFilter(Guid? Of = null, Role? By = null, string? Kind = null, DateOnly? From = null, DateOnly? To = null);

public static class AuditQueries
{
    /// <summary>The audit trail, as far as it is asked for.</summary>
    public static IQueryable<AuditEntry> Trail(PortalContext db, TrailFilter filter)
    {
        IQueryable<AuditEntry> trail = db.AuditTrail;
        if (filter.Of is { } subject) trail = trail.Where(e => e.SubjectId == subject || e.WholeId == subject);
        if (filter.By is { } role) trail = trail.Where(e => e.Role == role);
        if (filter.Kind is { } kind) trail = trail.Where(e => e.SubjectKind == kind);
        if (filter.From?.BeginsInLondon() is { } from) trail = trail.Where(e => e.At >= from);
        if (filter.To?.AddDays(1).BeginsInLondon() is { } end) trail = trail.Where(e => e.At < end);
        return trail;
    }

    /// <summary>The names of those who made entries: whoever reads an entry learns who made it, and of the person nothing else.</summary>
    internal static IQueryable<ActingPerson> Persons(PortalContext db) =>
        db.Database.SqlQuery<ActingPerson>($"SELECT \"Id\", \"Name\" FROM \"People\""); // a filter that is ignored is ignored by the whole query, and so by the trail's own

    /// <summary>What changed in a record after a version that the caller has read. The caller sees the record, and so its changes.</summary>
    internal static async Task<IReadOnlyList<FieldChange>> ChangesSince(this PortalContext db, Guid subject, int version, CancellationToken stop)
    {
        var later = await db.AuditTrail.IgnoreQueryFilters().AsNoTracking()
            .Where(e => e.SubjectId == subject && e.SubjectVersion > version)
            .OrderBy(e => e.SubjectVersion).Select(e => e.ChangesText).ToListAsync(stop);
        return [.. later.SelectMany(AuditEntry.Read).GroupBy(c => c.Field)
            .Select(field => new FieldChange(field.Key, field.First().Before, field.Last().After))];
    }
}

/// <summary>Who made an entry of the trail.</summary>
internal sealed class ActingPerson
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
}
