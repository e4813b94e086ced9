using System.Text.Json;
using System.Text.Json.Serialization;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Requests;

namespace ScrutinyPortal.Sample;

/// <summary>A real case as public sources tell it: facts and figures with their sources, and nothing where they are silent.</summary>
internal sealed record CaseFile(string Force, IReadOnlyList<ReportFile> Reports, RequestFile Request, IReadOnlyList<MeetingFile> Meetings)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new PartialDates() },
    };

    public static CaseFile Read(string name)
    {
        using var file = SampleFiles.Open(name);
        return JsonSerializer.Deserialize<CaseFile>(file, Json)!;
    }

    private sealed class PartialDates : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => PartialDate.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Iso);
    }
}

internal sealed record ReportFile
{
    public required string Key { get; init; }
    public required string Title { get; init; }
    public required InspectionProgramme Programme { get; init; }
    public string? Cycle { get; init; }
    public PartialDate? FieldworkFrom { get; init; }
    public PartialDate? FieldworkTo { get; init; }
    public required DateOnly PublishedOn { get; init; }
    public string? PublishedOnNote { get; init; }
    public required Uri Url { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    public string? Follows { get; init; }
    public int? StatedRecommendationCount { get; init; }
    public int RecommendationsWithoutWording { get; init; }
    public IReadOnlyList<JudgmentFile> Judgments { get; init; } = [];
    public IReadOnlyList<GradeCountFile> GradeCounts { get; init; } = [];
    public IReadOnlyList<CaseAuditFile> CaseAudits { get; init; } = [];
    public IReadOnlyList<FindingFile> Findings { get; init; } = [];
    public IReadOnlyList<RecommendationWording> Recommendations { get; init; } = [];
    public IReadOnlyList<StatementFile> Statements { get; init; } = [];
    public AssuranceFile? Assurance { get; init; }
    public DecisionFile? Decision { get; init; }
}

internal sealed record JudgmentFile(string Question, Grade Grade);

internal sealed record GradeCountFile(Grade Grade, int Count);

internal sealed record CaseAuditFile(string? Category, int Total, int Good, int RequiresImprovement, int Inadequate, string? Note);

internal sealed record FindingFile(string? Section, Polarity? Polarity, string Text, FindingKind Kind = FindingKind.Observation);

internal sealed record StatementFile(Actor Actor, string By, PartialDate? SaidOn, string Words, IReadOnlyList<string> Sources);

internal sealed record AssuranceFile(AssuranceRating Rating, DateOnly SaidOn, string SaidBy, string Words, IReadOnlyList<string> Sources);

internal sealed record DecisionFile(InspectorateStatus Status, DateOnly SaidOn, string SaidBy, string Words, IReadOnlyList<string> Sources);

internal sealed record RequestFile(string Report, DateOnly SentOn, string By, RequestKind Kind, string Subject, string Question, IReadOnlyList<string> Sources);

internal sealed record MeetingFile(string Title, string MeetingType, DateOnly HeldOn, string? StartsAt, string? EndsAt, string? Place, IReadOnlyList<string> Sources, ItemFile? Item);

internal sealed record ItemFile(string Title, string Requirement, string Report);
