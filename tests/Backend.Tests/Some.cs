using Microsoft.Extensions.Time.Testing;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Tests;

/// <summary>Synthetic things to test with: the police of Wexshire, which is nowhere.</summary>
internal static partial class Some
{
    public static readonly DateOnly Published = new(2022, 3, 29);

    /// <summary>Noon in London on that day.</summary>
    public static FakeTimeProvider Clock(DateOnly day) => new(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero));

    public static Force Force(string slug = "wexshire", string name = "Wexshire Police", string code = "WX", string onsCode = "X99000001") =>
        new(slug, name, code, onsCode, "England");

    public static LocalPolicingBody Body(string slug = "wexshire-pcc", string name = "Police and Crime Commissioner for Wexshire") =>
        new(slug, name, LocalPolicingBodyKind.Pcc, "Wexshire Police and Crime Panel");

    public static Viewer Viewer(Role role, LocalPolicingBody body, params Force[] forces) =>
        new(role, body.Id, [body.Id], [.. forces.Select(f => f.Id)]);

    public static RecordReportInput ReportInput(DateOnly? publishedOn = null) => new()
    {
        Title = "Wexshire: how children are protected",
        Programme = InspectionProgramme.Ncpi,
        Inspectorates = [Inspectorate.Hmicfrs],
        Forces = ["wexshire"],
        PublishedOn = publishedOn ?? Published,
    };

    public static InspectionReport Report(RecordReportInput? input = null, Guid? bodyId = null, Force? force = null, string? reference = null) =>
        new(reference ?? $"WX-REPORT-{Guid.CreateVersion7()}", bodyId ?? Guid.CreateVersion7(), input ?? ReportInput(), [force ?? Force()], [], new(2026, 11, 22));
}
