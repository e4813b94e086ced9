namespace ScrutinyPortal.Bench;

/// <summary>The statements that a careful hand would write for the operations, with the portal's condition of who sees a row.</summary>
internal static class Statements
{
    private const string DueOn = """
        coalesce((SELECT d."DueOn" FROM "TrackEntries" d
            WHERE d."RecommendationId" = r."Id" AND d."Kind" = 'DueDateChange' AND (d."Audience" = 3 OR (d."Audience" >= @sees AND d."BodyId" = @body))
            ORDER BY d."SaidOn" DESC, d."RecordedAt" DESC, d."Id" DESC LIMIT 1), r."DueOn")
        """;

    public const string Page = $"""
        SELECT r."Reference", r."Kind", r."Text", {DueOn}, CASE i."Document" WHEN 'InspectionReport' THEN i."Reference" END, i."Title", i."PublishedOn", t."ForceStatus", t."SaidOn", t."Words", r."ReportId", r."Position", r."Id"
        FROM "Forces" f
        INNER JOIN "InspectionReportForces" x ON x."ForcesId" = f."Id"
        INNER JOIN "InspectionReports" i ON i."Id" = x."InspectionReportId"
        INNER JOIN "Recommendations" r ON r."ReportedOn" = x."PublishedOn" AND r."ReportId" = x."InspectionReportId"
        LEFT JOIN "TrackEntries" t ON t."Id" = (
            SELECT e."Id" FROM "TrackEntries" e
            WHERE e."RecommendationId" = r."Id" AND e."Kind" = 'ForceUpdate' AND (e."Audience" = 3 OR (e."Audience" >= @sees AND e."BodyId" = @body))
            ORDER BY e."SaidOn" DESC, e."RecordedAt" DESC, e."Id" DESC LIMIT 1)
        WHERE f."Slug" = @force AND (i."Audience" = 3 OR (i."Audience" >= @sees AND i."BodyId" = @body)){Beyond}
        ORDER BY x."PublishedOn" DESC, x."InspectionReportId", r."Position" LIMIT @size
        """;

    public const string Short = $"""
        SELECT r."Reference", r."Text", i."PublishedOn", r."ReportId", r."Position", r."Id"
        FROM "Forces" f
        INNER JOIN "InspectionReportForces" x ON x."ForcesId" = f."Id"
        INNER JOIN "InspectionReports" i ON i."Id" = x."InspectionReportId"
        INNER JOIN "Recommendations" r ON r."ReportedOn" = x."PublishedOn" AND r."ReportId" = x."InspectionReportId"
        WHERE f."Slug" = @force AND (i."Audience" = 3 OR (i."Audience" >= @sees AND i."BodyId" = @body)){Beyond}
        ORDER BY x."PublishedOn" DESC, x."InspectionReportId", r."Position" LIMIT @size
        """;

    private const string Beyond = """
         AND x."PublishedOn" <= @on AND (x."PublishedOn" < @on OR x."InspectionReportId" > @report OR (x."InspectionReportId" = @report AND r."Position" > @position))
        """;

    public const string Report = """
        SELECT i."Reference", i."Title", i."Programme", i."PublishedOn", i."Id" FROM "InspectionReports" i
        WHERE i."Reference" = @reference AND (i."Audience" = 3 OR (i."Audience" >= @sees AND i."BodyId" = @body))
        """;

    public const string Judgments = """SELECT "Question", "Grade" FROM "Judgments" WHERE "ReportId" = @id ORDER BY "Position" """;
    public const string CaseAudits = """SELECT "Category", "Total", "Good", "RequiresImprovement", "Inadequate" FROM "CaseAudits" WHERE "ReportId" = @id ORDER BY "Position" """;
    public const string Findings = """SELECT "Kind", "Polarity", "Section", "Text" FROM "Findings" WHERE "ReportId" = @id ORDER BY "Position" """;
    public const string Recommendations = $"""SELECT r."Reference", r."Kind", r."Text", {DueOn} FROM "Recommendations" r WHERE r."ReportId" = @id ORDER BY r."Position" LIMIT 100""";

    public const string Said = """
        SELECT "Actor", "By", "SaidOn", "Words" FROM "Statements"
        WHERE "ReportId" = @id AND ("Audience" = 3 OR ("Audience" >= @sees AND "BodyId" = @body)) ORDER BY "SaidOn", "RecordedAt"
        """;

    public const string Response = """
        SELECT "Reference", "Status", "OwnComments", "Id" FROM "StatutoryResponses"
        WHERE "ReportId" = @id AND ("Audience" = 3 OR ("Audience" >= @sees AND "BodyId" = @body)) ORDER BY "BodyId" = @body DESC, "Id" LIMIT 1
        """;

    public const string Explanations = """
        SELECT e."Kind", e."Text", r."Reference" FROM "Explanations" e INNER JOIN "Recommendations" r ON r."Id" = e."RecommendationId"
        WHERE e."ResponseId" = @id ORDER BY r."Position"
        """;

    // The marks of who may see a row are among its words, and among those that are looked for.
    public const string Hits = """
        SELECT "Title", "Path" FROM "Findables"
        WHERE "Number" IN (SELECT rowid FROM "FindableWords" WHERE "FindableWords" MATCH @words ORDER BY rowid LIMIT @size) ORDER BY "Number"
        """;

    public const string NextReference = """
        INSERT INTO "ReferenceSeries" ("Name", "Last") VALUES (@series, 1)
        ON CONFLICT ("Name") DO UPDATE SET "Last" = "ReferenceSeries"."Last" + 1 RETURNING "Last"
        """;

    public const string Draft = """
        INSERT INTO "Requests" ("Id", "ForceId", "Reference", "Kind", "Subject", "Question", "Status", "SourceTexts", "Version", "BodyId", "Audience")
        SELECT @id, "Id", @reference, 'Information', @subject, @question, 'Draft', '[]', 1, @body, 0 FROM "Forces" WHERE "Slug" = @force
        """;

    public const string Audit = """
        INSERT INTO "AuditTrail" ("At", "Role", "ByBodyId", "SubjectKind", "SubjectId", "SubjectVersion", "Happened", "Changes", "Hash")
        VALUES (@at, 'ScrutinyOfficer', @body, 'Request', @id, 1, 'drafted', '[]', X'')
        """;
}
