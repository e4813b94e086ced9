using System.Net;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>The pages that need neither sign-in nor JavaScript. The record is in the language in which it was written; what surrounds it, in the reader's.</summary>
internal sealed class PublishedPage(bool welsh)
{
    private const string Portal = "Scrutiny Portal";

    private string Root => welsh ? "/cy/published" : "/published";

    public string Of(Edition edition) => Document(edition.Title, edition.PublishedBy, edition.Path,
        $"""
        <p><a href="{Root}">{Say("All publications", "Pob cyhoeddiad")}</a></p>
        <p class="caption">{Html(edition.Reference)}</p>
        <h1>{Html(edition.Title)}</h1>
        <article lang="en">
        {edition.Html}</article>
        <section class="proof" aria-labelledby="proof">
        <h2 id="proof">{Say("About this publication", "Ynglŷn â'r cyhoeddiad hwn")}</h2>
        <dl>
        <dt>{Say("Published by", "Cyhoeddwyd gan")}</dt><dd>{Html(edition.PublishedBy)}</dd>
        <dt>{Say("Published on", "Cyhoeddwyd ar")}</dt><dd>{Day(edition.PublishedOn)}</dd>
        <dt>{Say("Recorded here on", "Cofnodwyd yma ar")}</dt><dd>{Day(edition.PublishedAt!.Value.InLondon())}</dd>
        <dt>{Say("SHA-256 of the text", "SHA-256 y testun")}</dt><dd><code>{edition.Sha256}</code></dd>
        </dl>
        <p>{Say("This text is frozen: it is never changed. A later one would be published beside it.",
            "Mae'r testun hwn wedi'i rewi: ni chaiff ei newid byth. Cyhoeddid un diweddarach wrth ei ochr.")}</p>
        </section>
        """);

    public string Of(IReadOnlyList<Edition> editions) => Document(Say("Publications", "Cyhoeddiadau"), Portal, Edition.Root,
        $"""
        <h1>{Say("Publications", "Cyhoeddiadau")}</h1>
        {(editions.Count == 0
            ? $"<p>{Say("Nothing has been published yet.", "Nid oes dim wedi'i gyhoeddi eto.")}</p>"
            : $"<ul class=\"editions\">\n{string.Concat(editions.Select(Line))}</ul>")}
        <p><a href="{FeedEndpoint.Path}">{Say("Follow what is published (Atom feed)", "Dilyn yr hyn a gyhoeddir (porthiant Atom)")}</a></p>
        """);

    public string NotFound() => Document(Say("Page not found", "Heb ddod o hyd i'r dudalen"), Portal, Edition.Root,
        $"""
        <h1>{Say("Page not found", "Heb ddod o hyd i'r dudalen")}</h1>
        <p>{Say("There is no publication at this address.", "Nid oes cyhoeddiad yn y cyfeiriad hwn.")} <a href="{Root}">{Say("See all publications", "Gweld pob cyhoeddiad")}</a>.</p>
        """);

    private string Line(Edition edition) =>
        $"""
        <li><a href="{(welsh ? "/cy" : "")}{Html(edition.Path)}" lang="en">{Html(edition.Title)}</a>
        <span>{Html(edition.PublishedBy)}, {Day(edition.PublishedOn)}</span></li>

        """;

    private string Document(string title, string name, string path, string main) =>
        $"""
        <!DOCTYPE html>
        <html lang="{(welsh ? "cy" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html(title)}{(name == title ? "" : $" – {Html(name)}")}</title>
        <link rel="stylesheet" href="/published.css">
        <link rel="alternate" type="application/atom+xml" title="{Say("Publications", "Cyhoeddiadau")}" href="{FeedEndpoint.Path}">
        </head>
        <body>
        <a class="skip" href="#main">{Say("Skip to main content", "Neidio i'r prif gynnwys")}</a>
        <header><div class="width"><a href="{(welsh ? "/cy" : "/")}">{Html(name)}</a>
        <nav aria-label="{Say("Language", "Iaith")}"><a href="{(welsh ? $"{path}?lang=en" : $"/cy{path}")}" lang="{(welsh ? "en" : "cy")}" hreflang="{(welsh ? "en" : "cy")}">{(welsh ? "English" : "Cymraeg")}</a></nav></div></header>
        <main id="main" class="width">
        {main}
        </main>
        <footer><div class="width"><p>{Say("Published through the Scrutiny Portal.", "Cyhoeddwyd drwy'r Porth Craffu.")}</p></div></footer>
        </body>
        </html>

        """;

    private string Say(string english, string cymraeg) => Html(welsh ? cymraeg : english);

    private string Day(DateOnly day) => welsh ? Text.Long(day).Cymraeg : Text.Long(day).English;

    private static string Html(string words) => WebUtility.HtmlEncode(words);
}
