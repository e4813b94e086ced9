using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ScrutinyPortal.Access;
using ScrutinyPortal.Search;

namespace ScrutinyPortal.Bench;

/// <summary>The same answers as the API's, by SQL and a JSON writer, without anything between.</summary>
internal sealed class ByHand(string file)
{
    private static readonly string[] Row = ["reference", "Kind", "text", "dueOn"];
    private static readonly string[] ReportOfRow = ["reference", "title", "publishedOn"];
    private static readonly string[] Update = ["Status", "saidOn", "words"];
    private readonly ConcurrentBag<Hand> _hands = [];

    public void Map(WebApplication app)
    {
        app.MapPost("/by-hand/list", (HttpContext http, PortalContext db) => Answer(http, db.Viewer, List));
        app.MapPost("/by-hand/page", (HttpContext http, PortalContext db) => Answer(http, db.Viewer, Page));
        app.MapPost("/by-hand/report", (HttpContext http, PortalContext db) => Answer(http, db.Viewer, Report));
        app.MapPost("/by-hand/hits", (HttpContext http, PortalContext db) => Answer(http, db.Viewer, Hits));
        app.MapGet("/by-hand/words", (string text, PortalContext db) => SearchWords.Of(text, db.Viewer).ForPostgres());
        app.MapPost("/by-hand/write", (HttpContext http, PortalContext db) => Answer(http, db.Viewer, Write));
    }

    private async Task Answer(HttpContext http, Viewer viewer, Action<Hand, Viewer, JsonElement, Utf8JsonWriter> write)
    {
        using var asked = await JsonDocument.ParseAsync(http.Request.Body);
        http.Response.ContentType = "application/json; charset=utf-8";
        if (!_hands.TryTake(out var hand)) hand = new(file);
        using (var json = new Utf8JsonWriter(http.Response.BodyWriter))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            write(hand, viewer, asked.RootElement.GetProperty("variables"), json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        _hands.Add(hand);
        await http.Response.BodyWriter.FlushAsync();
    }

    private static void List(Hand hand, Viewer viewer, JsonElement asked, Utf8JsonWriter json) =>
        Connection(hand.With(Statements.Page, viewer, Window(asked, 50)), 50, json, 10, row =>
        {
            Hand.Fields(json, row, Row);
            if (row.IsDBNull(4)) // asked for by another source, such as an audit
            {
                json.WriteNull("report");
            }
            else
            {
                json.WriteStartObject("report");
                Hand.Fields(json, row, ReportOfRow, 4);
                json.WriteEndObject();
            }

            json.WritePropertyName("latestForceUpdate");
            if (row.IsDBNull(7))
            {
                json.WriteNullValue();
                return;
            }

            json.WriteStartObject();
            Hand.Fields(json, row, Update, 7);
            json.WriteEndObject();
        }, on: 6);

    private static void Page(Hand hand, Viewer viewer, JsonElement asked, Utf8JsonWriter json) =>
        Connection(hand.With(Statements.Short, viewer, Window(asked, 100)), 100, json, 3, row => Hand.Fields(json, row, ["reference", "text"]), on: 2);

    // The mark with which the portal's cursors of this order begin.
    private const string OrderOfReports = "39209a37";

    private static (string, object)[] Window(JsonElement asked, int size)
    {
        var after = asked.TryGetProperty("after", out var cursor) && cursor.GetString() is { } text ? JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(text))![1..] : null;
        return
        [
            ("@force", asked.GetProperty("force").GetString()!), ("@size", size + 1), ("@on", after?[0].GetString() ?? "9999-12-31"),
            ("@report", after is null ? "" : $"{after[1].GetGuid()}".ToUpperInvariant()), ("@position", after?[2].GetInt32() ?? 0),
        ];
    }

    private static void Connection(SqliteCommand command, int size, Utf8JsonWriter json, int key, Action<SqliteDataReader> write, int on)
    {
        json.WriteStartObject("recommendations");
        json.WriteStartArray("nodes");
        using var rows = command.ExecuteReader();
        var (count, cursor) = (0, default(object[]));
        while (rows.Read() && ++count <= size)
        {
            json.WriteStartObject();
            write(rows);
            json.WriteEndObject();
            if (count == size) cursor = [OrderOfReports, rows.GetString(on), rows.GetGuid(key), rows.GetInt32(key + 1), rows.GetGuid(key + 2)];
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", count > size);
        json.WriteString("endCursor", Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(cursor)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Report(Hand hand, Viewer viewer, JsonElement asked, Utf8JsonWriter json)
    {
        json.WriteStartObject("report");
        Guid id;
        using (var report = hand.With(Statements.Report, viewer, ("@reference", asked.GetProperty("reference").GetString()!)).ExecuteReader())
        {
            report.Read();
            Hand.Fields(json, report, ["reference", "title", "Programme", "publishedOn"]);
            id = report.GetGuid(4);
        }

        Hand.List(json, "judgments", hand.With(Statements.Judgments, viewer, ("@id", id)), ["question", "Grade"]);
        Hand.List(json, "caseAudits", hand.With(Statements.CaseAudits, viewer, ("@id", id)), ["category", "total", "good", "requiresImprovement", "inadequate"]);
        Hand.List(json, "findings", hand.With(Statements.Findings, viewer, ("@id", id)), ["Kind", "Polarity", "section", "text"]);
        Hand.List(json, "statements", hand.With(Statements.Said, viewer, ("@id", id)), ["Actor", "by", "saidOn", "words"]);
        json.WriteStartObject("recommendations");
        Hand.List(json, "nodes", hand.With(Statements.Recommendations, viewer, ("@id", id)), Row);
        json.WriteEndObject();
        Response(hand, viewer, id, json);
        json.WriteEndObject();
    }

    private static void Response(Hand hand, Viewer viewer, Guid report, Utf8JsonWriter json)
    {
        json.WriteStartObject("response");
        using var response = hand.With(Statements.Response, viewer, ("@id", report)).ExecuteReader();
        response.Read();
        Hand.Fields(json, response, ["reference", "Status", "ownComments"]);
        json.WriteStartArray("explanations");
        using var explanations = hand.With(Statements.Explanations, viewer, ("@id", response.GetGuid(3))).ExecuteReader();
        while (explanations.Read())
        {
            json.WriteStartObject();
            Hand.Fields(json, explanations, ["Kind", "text"]);
            json.WriteStartObject("recommendation");
            Hand.Fields(json, explanations, ["reference"], 2);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Hits(Hand hand, Viewer viewer, JsonElement asked, Utf8JsonWriter json)
    {
        const int Size = 25;
        json.WriteStartObject("search");
        json.WriteStartArray("nodes");
        using var rows = hand.With(Statements.Hits, viewer, ("@words", SearchWords.Of(asked.GetProperty("text").GetString()!, viewer).ForSqlite()), ("@size", Size + 1)).ExecuteReader();
        var count = 0;
        while (rows.Read() && ++count <= Size)
        {
            json.WriteStartObject();
            Hand.Fields(json, rows, ["title", "path"]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", count > Size);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Hand hand, Viewer viewer, JsonElement asked, Utf8JsonWriter json)
    {
        var (input, now, id) = (asked.GetProperty("input"), TimeProvider.System.GetUtcNow(), Guid.CreateVersion7());
        var series = $"WX-REQUEST-{now.Year}";
        string reference;
        using (var transaction = hand.Begin())
        {
            SqliteCommand In(SqliteCommand command)
            {
                command.Transaction = transaction;
                return command;
            }

            reference = $"{series}-{In(hand.With(Statements.NextReference, viewer, ("@series", series))).ExecuteScalar()}";
            In(hand.With(Statements.Draft, viewer, ("@id", id), ("@reference", reference), ("@force", input.GetProperty("force").GetString()!),
                ("@subject", input.GetProperty("subject").GetString()!), ("@question", input.GetProperty("question").GetString()!))).ExecuteNonQuery();
            In(hand.With(Statements.Audit, viewer, ("@at", now.UtcTicks), ("@id", id))).ExecuteNonQuery();
            transaction.Commit();
        }

        json.WriteStartObject("draftRequest");
        json.WriteStartObject("request");
        json.WriteString("reference", reference);
        json.WriteString("status", "DRAFT");
        json.WriteEndObject();
        json.WriteStartArray("errors");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
