using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Meetings;

/// <summary>
/// Where anybody puts a question to a meeting: a plain page, without a script, an account or a word on who asks. What is sent waits for the office,
/// which decides whether it is put; its number is all that is given back, by which everybody finds with the minutes what became of it.
/// </summary>
internal static class AskEndpoint
{
    private const int LargestForm = 32 * 1024, MostUndecided = 500, Attempts = 3;

    /// <summary>A field that people do not see and programs fill.</summary>
    private const string Trap = "website";

    public static void MapQuestionsOfThePublic(this IEndpointRouteBuilder app)
    {
        foreach (var (prefix, welsh) in new[] { ("", false), ("/cy", true) })
        {
            app.MapGet($"{prefix}{AskPage.Root}/{{reference}}", (string reference, HttpContext http, PortalContext db, CancellationToken stop) => Show(reference, welsh, http, db, stop));
            app.MapPost($"{prefix}{AskPage.Root}/{{reference}}", (string reference, HttpContext http, PortalContext db, CancellationToken stop) => Receive(reference, welsh, http, db, stop))
                .AsSignIn().AsPlainForm(); // as rarely as somebody tries to get in
        }
    }

    private static async Task<IResult> Show(string reference, bool welsh, HttpContext http, PortalContext db, CancellationToken stop) =>
        await Find(reference, db, stop) is { } meeting ? Page(http, new AskPage(welsh, http.Request.Address(), meeting).Of(meeting.TakesQuestionsOn(db.Today))) : PublishedEndpoint.Missing(http, welsh);

    private static async Task<IResult> Receive(string reference, bool welsh, HttpContext http, PortalContext db, CancellationToken stop)
    {
        if (await Find(reference, db, stop) is not { } meeting) return PublishedEndpoint.Missing(http, welsh);
        var page = new AskPage(welsh, http.Request.Address(), meeting);
        if (!meeting.TakesQuestionsOn(db.Today)) return Page(http, page.Of(open: false), StatusCodes.Status409Conflict);
        if (!http.Request.HasFormContentType || http.Request.ContentLength is not <= LargestForm) return Page(http, page.Of(open: true, problem: AskPage.TooLong), StatusCodes.Status400BadRequest);
        var form = await http.Request.ReadFormAsync(stop);
        var words = form["question"].ToString().ReplaceLineEndings("\n").Trim();
        if (words.Length is 0 or > AskPage.Longest) return Page(http, page.Of(open: true, words, words.Length is 0 ? AskPage.Empty : AskPage.TooLong), StatusCodes.Status400BadRequest);
        if (form[Trap].ToString().Length > 0) return Page(http, page.Received(null));
        return await Keep(meeting.Id, meeting.BodyId, words, db, stop) is { } number ? Page(http, page.Received(number)) : Page(http, page.Of(open: true, words, AskPage.Full), StatusCodes.Status503ServiceUnavailable);
    }

    private static Task<ScrutinyMeeting?> Find(string reference, PortalContext db, CancellationToken stop) =>
        db.Meetings.AsNoTracking().FirstOrDefaultAsync(m => m.Reference == reference && m.Audience == Audience.Public && m.IsPublic, stop);

    // The number of a question counts those that only the office sees: it is given by the portal itself, whoever asks. Sent twice it is one question.
    private static async Task<int?> Keep(Guid id, Guid body, string words, PortalContext db, CancellationToken stop)
    {
        db.Viewer = new(Role.Visitor, null, [body], []) { Sees = Audience.Office };
        for (var attempt = 1; ; attempt++)
        {
            var meeting = await db.Meetings.Include(m => m.Questions).SingleAsync(m => m.Id == id, stop);
            if (meeting.Questions.FirstOrDefault(q => q.Question == words) is { } same) return same.Number;
            if (meeting.Questions.Count(q => q.Status is QuestionStatus.Received) >= MostUndecided) return null;
            try
            {
                var question = meeting.Receive(words, db.Today);
                await db.SaveChangesAsync(stop);
                return question.Number;
            }
            catch (DbUpdateException) when (attempt < Attempts) // another took the number
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static IResult Page(HttpContext http, string html, int status = StatusCodes.Status200OK)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(html, "text/html; charset=utf-8", statusCode: status);
    }
}
