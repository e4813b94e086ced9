using System.Net;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Meetings;

/// <summary>The page on which a question is put to a meeting, and the one that says that it came.</summary>
internal sealed class AskPage(bool welsh, Uri portal, ScrutinyMeeting meeting)
{
    public const string Root = "/ask";
    public const int Longest = 2_000;

    public static readonly Text Empty = new("Enter your question", "Rhowch eich cwestiwn");
    public static readonly Text TooLong = new($"Your question must be {Longest} characters or fewer", $"Rhaid i'ch cwestiwn fod yn {Longest} nod neu lai");
    public static readonly Text Full = new("The office has many questions to read just now. Try again tomorrow", "Mae gan y swyddfa lawer o gwestiynau i'w darllen ar hyn o bryd. Rhowch gynnig arall arni yfory");

    private readonly string _title = Words(welsh, new("Put a question to this meeting", "Gofyn cwestiwn i'r cyfarfod hwn"));

    private string Path => $"{Root}/{meeting.Reference}";

    /// <summary>The form, or that the meeting takes no questions any more.</summary>
    public string Of(bool open, string words = "", Text? problem = null) => Document(problem is null ? _title : $"{Say("Error", "Gwall")}: {_title}", $"""
        <h1>{Html(_title)}</h1>
        <p><strong lang="en">{Html(meeting.Title)}</strong>, {Html(Words(welsh, Text.Long(meeting.HeldOn)))}</p>
        {(open ? Form(words, problem) : $"<p>{Say("This meeting takes no questions from the public any more.", "Nid yw'r cyfarfod hwn yn derbyn cwestiynau gan y cyhoedd mwyach.")}</p>")}
        {Back}
        """);

    /// <summary>That it came, with the number by which everybody finds what became of it.</summary>
    public string Received(int? number) => Document(Say("Your question was received", "Derbyniwyd eich cwestiwn"), $"""
        <h1>{Say("Your question was received", "Derbyniwyd eich cwestiwn")}</h1>
        {(number is null ? "" : $"<p>{Say("Its reference is", "Ei gyfeirnod yw")} <strong>{Html(meeting.Reference)}, {Say($"question {number}", $"cwestiwn {number}")}</strong>. {Say("Write it down: nobody knows that it is yours.", "Nodwch ef: nid oes neb yn gwybod mai eich cwestiwn chi ydyw.")}</p>")}
        <p>{Say("The office reads every question. Not all can be put. Under that number the minutes of the meeting tell the answer, or with which other question it was put together, or that it was not put, and why.", "Mae'r swyddfa'n darllen pob cwestiwn. Ni ellir gofyn pob un. O dan y rhif hwnnw mae cofnodion y cyfarfod yn rhoi'r ateb, neu'n dweud â pha gwestiwn arall y cafodd ei gyfuno, neu na ofynnwyd ef, a pham.")}</p>
        {Back}
        """);

    private string Back => $"""<p><a href="{(welsh ? "/cy" : "")}/meetings/{Html(meeting.Reference)}">{Say("See the meeting", "Gweld y cyfarfod")}</a></p>""";

    private string Form(string words, Text? problem) => $"""
        {(problem is null ? "" : $"<div class=\"problem\" role=\"alert\"><h2>{Say("There is a problem", "Mae problem")}</h2><p><a href=\"#question\">{Html(Words(welsh, problem))}</a></p></div>")}
        <p id="hint">{Say("Do not give your name, your address, or anything by which somebody could be recognised, above all a child. Who asks is not recorded.", "Peidiwch â rhoi eich enw, eich cyfeiriad, na dim y gellid adnabod rhywun drwyddo, yn enwedig plentyn. Ni chofnodir pwy sy'n gofyn.")}</p>
        <form method="post" action="{(welsh ? "/cy" : "")}{Html(Path)}" novalidate>
        <p><label for="question">{Say("Your question", "Eich cwestiwn")}</label>
        {(problem is null ? "" : $"<span class=\"fault\" id=\"fault\">{Html(Words(welsh, problem))}</span>")}
        <textarea id="question" name="question" rows="6" required aria-describedby="hint{(problem is null ? "" : " fault")}"{(problem is null ? "" : " aria-invalid=\"true\"")}>{Html(words)}</textarea></p>
        <p class="trap" aria-hidden="true"><label for="website">Website</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>
        <p><button>{Say("Send your question", "Anfon eich cwestiwn")}</button></p>
        </form>
        """;

    private string Document(string title, string main) => new PublishedPage(welsh, portal).Plain(title, Path, main);

    private string Say(string english, string cymraeg) => Html(welsh ? cymraeg : english);

    private static string Words(bool welsh, Text text) => welsh ? text.Cymraeg : text.English;

    private static string Html(string words) => WebUtility.HtmlEncode(words);
}
