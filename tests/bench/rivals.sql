-- What the other servers need to answer the same: the order of the lists, the latest entry and the numbers of the summary, for the viewer whose settings the connection has.
CREATE OR REPLACE FUNCTION seen(audience int, body uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT audience = 3 OR (audience >= 0 AND body = current_setting('portal.body')::uuid) $$;

CREATE OR REPLACE FUNCTION recommendations_of_force(slug text, size int, after_on date, after_report uuid, after_position int)
RETURNS SETOF "Recommendations" LANGUAGE sql STABLE ROWS 50 AS
$$
  SELECT r.* FROM "Forces" f
  INNER JOIN "InspectionReportForces" x ON x."ForcesId" = f."Id"
  INNER JOIN "InspectionReports" i ON i."Id" = x."InspectionReportId"
  INNER JOIN "Recommendations" r ON r."ReportedOn" = x."PublishedOn" AND r."ReportId" = x."InspectionReportId"
  WHERE f."Slug" = slug AND (i."Audience" = 3 OR i."BodyId" = current_setting('portal.body')::uuid)
    AND (after_on IS NULL OR x."PublishedOn" < after_on OR (x."PublishedOn" = after_on
      AND (x."InspectionReportId", r."Position") > (after_report, after_position)))
  ORDER BY x."PublishedOn" DESC, x."InspectionReportId", r."Position" LIMIT size
$$;

CREATE OR REPLACE FUNCTION "Recommendations_latest_force_update"(r "Recommendations") RETURNS "TrackEntries" LANGUAGE sql STABLE AS
$$
  SELECT e.* FROM "TrackEntries" e
  WHERE e."RecommendationId" = r."Id" AND e."Kind" = 'ForceUpdate' AND (e."Audience" = 3 OR e."BodyId" = current_setting('portal.body')::uuid)
  ORDER BY e."SaidOn" DESC, e."RecordedAt" DESC, e."Id" DESC LIMIT 1
$$;

-- By when it is due: the day that was set last, as far as the viewer sees that, else the first.
CREATE OR REPLACE FUNCTION "Recommendations_due"(r "Recommendations") RETURNS date LANGUAGE sql STABLE AS
$$
  SELECT coalesce((
    SELECT e."DueOn" FROM "TrackEntries" e
    WHERE e."RecommendationId" = r."Id" AND e."Kind" = 'DueDateChange' AND (e."Audience" = 3 OR e."BodyId" = current_setting('portal.body')::uuid)
    ORDER BY e."SaidOn" DESC, e."RecordedAt" DESC, e."Id" DESC LIMIT 1), r."DueOn")
$$;

CREATE OR REPLACE FUNCTION portal_summary(today date) RETURNS json LANGUAGE sql STABLE AS
$$
  WITH seen AS NOT MATERIALIZED (SELECT e.* FROM "TrackEntries" e WHERE e."Audience" = 3 OR e."BodyId" = current_setting('portal.body')::uuid),
  latest AS (
    SELECT DISTINCT ON (e."RecommendationId", e."Kind") e."RecommendationId" AS of, e."Kind", e."SaidOn", coalesce(e."ForceStatus", e."Rating", e."InspectorateStatus") AS stands, e."DueOn" AS due
    FROM seen e WHERE e."RecommendationId" IS NOT NULL AND (e."Kind" <> 'Assurance' OR e."State" = 'Confirmed')
    ORDER BY e."RecommendationId", e."Kind", e."SaidOn" DESC, e."RecordedAt" DESC, e."Id" DESC),
  standing AS (
    SELECT coalesce(m.due, r."DueOn") AS due, f.stands AS force, f."SaidOn" AS said, a.stands AS assurance, a."SaidOn" AS assured, d.stands AS inspectorate, d."SaidOn" AS decided,
      coalesce(f.stands IN ('ClaimedComplete', 'SignedOff'), false) AS claimed, coalesce(d.stands IN ('Open', 'ProgressNoted'), false) AS held
    FROM "Recommendations" r INNER JOIN "InspectionReports" i ON i."Id" = r."ReportId" AND (i."Audience" = 3 OR i."BodyId" = current_setting('portal.body')::uuid)
    LEFT JOIN latest f ON f.of = r."Id" AND f."Kind" = 'ForceUpdate'
    LEFT JOIN latest m ON m.of = r."Id" AND m."Kind" = 'DueDateChange'
    LEFT JOIN latest a ON a.of = r."Id" AND a."Kind" = 'Assurance'
    LEFT JOIN latest d ON d.of = r."Id" AND d."Kind" = 'InspectorateDecision'),
  counted AS (
    SELECT count(*) AS recommendations,
      count(*) FILTER (WHERE due < today AND force IS NOT NULL AND NOT claimed AND coalesce(inspectorate, '') NOT IN ('Closed', 'Superseded', 'NotPursued')) AS overdue,
      count(*) FILTER (WHERE (claimed AND assurance = 'NotAssured') OR (held AND claimed AND decided > said) OR (held AND assurance = 'Assured' AND decided > assured)) AS disputed,
      count(*) FILTER (WHERE claimed) AS claimed FROM standing)
  SELECT json_build_object(
    'recommendations', recommendations, 'overdueRecommendations', overdue, 'disputedRecommendations', disputed, 'claimedCompleteRecommendations', claimed,
    'responsesInPreparation', (SELECT count(*) FROM "StatutoryResponses" WHERE "PublishedOn" IS NULL AND seen("Audience", "BodyId")),
    'requestsAwaitingAnswer', (SELECT count(*) FROM "Requests" WHERE "Status" IN ('Sent', 'Acknowledged', 'ClarificationSought', 'Returned') AND seen("Audience", "BodyId")),
    'overdueRequests', (SELECT count(*) FROM "Requests" WHERE "Status" IN ('Sent', 'Acknowledged', 'ClarificationSought', 'Returned') AND "DueOn" < today AND seen("Audience", "BodyId")),
    'meetingsAhead', (SELECT count(*) FROM "Meetings" WHERE "Status" IN ('Planned', 'AgendaPublished') AND "HeldOn" >= today AND seen("Audience", "BodyId")))
  FROM counted
$$;

-- The marks of who may see a row are among its words, and among those that are looked for.
CREATE OR REPLACE FUNCTION portal_search(words text) RETURNS SETOF "Findables" LANGUAGE sql STABLE ROWS 25 AS
$$ SELECT f.* FROM "Findables" f WHERE f."Vector" @@ to_tsquery('simple', words) ORDER BY f."Number" LIMIT 25 $$;

CREATE OR REPLACE FUNCTION draft_request(force_slug text, subject text, question text) RETURNS "Requests" LANGUAGE sql VOLATILE AS
$$
  WITH series AS (
    INSERT INTO "ReferenceSeries" ("Name", "Last") VALUES ('WX-REQUEST-' || extract(year FROM now()), 1)
    ON CONFLICT ("Name") DO UPDATE SET "Last" = "ReferenceSeries"."Last" + 1 RETURNING "Name" || '-' || "Last" AS reference),
  audit AS (
    INSERT INTO "AuditTrail" ("At", "Role", "ByBodyId", "SubjectKind", "SubjectId", "SubjectVersion", "Happened", "Changes")
    VALUES (now(), 'ScrutinyOfficer', current_setting('portal.body')::uuid, 'Request', gen_random_uuid(), 1, 'drafted', '[]'))
  INSERT INTO "Requests" ("Id", "ForceId", "Reference", "Kind", "Subject", "Question", "Status", "SourceTexts", "Version", "BodyId", "Audience")
  SELECT gen_random_uuid(), f."Id", series.reference, 'Information', subject, question, 'Draft', '{}', 1, current_setting('portal.body')::uuid, 0
  FROM "Forces" f, series WHERE f."Slug" = force_slug
  RETURNING *
$$;

ANALYZE;

-- The portal numbers the links of its chain itself; those who write without a chain take the next number.
SELECT setval(pg_get_serial_sequence('"AuditTrail"', 'Id'), (SELECT max("Id") FROM "AuditTrail"));
