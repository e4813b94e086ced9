using System.Net;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>The pages that need neither sign-in nor JavaScript. The record is in the language in which it was written; what surrounds it, in the reader's.</summary>
internal sealed partial class PublishedPage(bool welsh, Uri portal)
{
    private const string Portal = "Scrutiny Portal";

    private string Root => welsh ? "/cy/published" : "/published";

    /// <summary>A part of an edition, or all of it.</summary>
    public string Of(Edition edition, ReadPart part, (Supersession? By, Supersession? Of) replaced, IReadOnlyList<Text> notices, IReadOnlyList<SupportLink> support) => Document($"{edition.Title}{Which(part)}", edition.PublishedBy, AddressOf(part, edition.Path),
        Say($"Published by the {edition.PublishedBy} on {Text.Long(edition.PublishedOn).English}.", $"Cyhoeddwyd gan {edition.PublishedBy} ar {Text.Long(edition.PublishedOn).Cymraeg}."),
        $"""
        <p class="site"><a href="{Root}">{Say("All publications", "Pob cyhoeddiad")}</a></p>
        <p class="caption">{Html(edition.Reference)}</p>
        <h1>{Html(edition.Title)}</h1>
        {string.Concat(notices.Select(Notice))}{Replaced(replaced.By)}{Replaces(replaced.Of)}{Parts(part, edition)}<article lang="en">
        {part.Html}</article>
        {Parts(part, edition)}{Ask(edition)}        {Support(support)}        <section class="proof" aria-labelledby="proof">
        <h2 id="proof">{Say("About this publication", "Ynglŷn â'r cyhoeddiad hwn")}</h2>
        <dl>
        <dt>{Say("Published by", "Cyhoeddwyd gan")}</dt><dd>{Html(edition.PublishedBy)}</dd>
        <dt>{Say("Published on", "Cyhoeddwyd ar")}</dt><dd>{Day(edition.PublishedOn)}</dd>
        <dt>{Say("Recorded here on", "Cofnodwyd yma ar")}</dt><dd>{Day(edition.PublishedAt!.Value.InLondon())}</dd>
        <dt>{Say("SHA-256 of the text", "SHA-256 y testun")}</dt><dd><code>{edition.Sha256}</code></dd>
        </dl>
        <p>{Say("This text is frozen: it is never changed. A later one would be published beside it.",
            "Mae'r testun hwn wedi'i rewi: ni chaiff ei newid byth. Cyhoeddid un diweddarach wrth ei ochr.")}</p>
        <p class="site"><a href="{Address(edition)}.docx">{Say("This publication as a Word document", "Y cyhoeddiad hwn fel dogfen Word")}</a> · <a href="{Html(edition.Path)}.json">{Say("as data (JSON)", "fel data (JSON)")}</a></p>
        </section>
        """,
        $"""
        <link rel="alternate" type="application/json" href="{Html(edition.Path)}.json">
        <script type="application/ld+json">{EditionData.Linked(edition, portal)}</script>

        """);

    public string Of(PublishedIndex index) => Document(Say("Publications", "Cyhoeddiadau"), Portal, index.Asked.Address(Edition.Root),
        Say("What local policing bodies have published here: responses, requests and their answers, agendas, minutes and decisions.", "Yr hyn y mae cyrff plismona lleol wedi'i gyhoeddi yma: ymatebion, ceisiadau a'u hatebion, agendâu, cofnodion a phenderfyniadau."),
        $"""
        <h1>{Say("Publications", "Cyhoeddiadau")}</h1>
        {Choices(Say("By body", "Yn ôl corff"), index.Shelves.GroupBy(s => s.By).OrderBy(by => by.Key, StringComparer.Ordinal).Select(by => (Html(by.Key), index.Asked with { By = by.Key, Page = 1 })), index, index.Asked with { By = null, Page = 1 })}
        {Choices(Say("By year", "Yn ôl blwyddyn"), index.Shelves.GroupBy(s => s.Year).OrderByDescending(of => of.Key).Select(of => ($"{of.Key}", index.Asked with { Year = of.Key, Page = 1 })), index, index.Asked with { Year = null, Page = 1 })}
        {(index.Editions.Count == 0
            ? $"<p>{Say("Nothing is published here.", "Nid oes dim wedi'i gyhoeddi yma.")}</p>"
            : $"<p>{Say($"Publications: {index.Total}", $"Cyhoeddiadau: {index.Total}")}</p>\n<ul class=\"editions\">\n{string.Concat(index.Editions.Select(e => Line(e, index.Replaced.Contains(e.Id))))}</ul>")}
        {Step(index.Asked.Page > 1 && index.Editions.Count > 0, "prev", Say("Newer", "Mwy newydd"), index.Asked with { Page = index.Asked.Page - 1 })}
        {Step(index.HasMore && index.Editions.Count > 0, "next", Say("Older", "Hŷn"), index.Asked with { Page = index.Asked.Page + 1 })}
        <p><a href="{FeedEndpoint.Path}">{Say("Follow what is published (Atom feed)", "Dilyn yr hyn a gyhoeddir (porthiant Atom)")}</a></p>
        """);

    public string Of(Withdrawal withdrawal) => Document(Say("Withdrawn", "Tynnwyd yn ôl"), withdrawal.WithdrawnBy, $"{Edition.Root}/{withdrawal.Reference}",
        Say("This publication was withdrawn.", "Tynnwyd y cyhoeddiad hwn yn ôl."),
        $"""
        <p><a href="{Root}">{Say("All publications", "Pob cyhoeddiad")}</a></p>
        <p class="caption">{Html(withdrawal.Reference!)}</p>
        <h1>{Say("This publication was withdrawn", "Tynnwyd y cyhoeddiad hwn yn ôl")}</h1>
        <p>{Say($"Withdrawn by the {withdrawal.WithdrawnBy} on {Text.Long(withdrawal.WithdrawnOn).English}.", $"Tynnwyd yn ôl gan {withdrawal.WithdrawnBy} ar {Text.Long(withdrawal.WithdrawnOn).Cymraeg}.")}</p>
        <h2>{Say("Why", "Pam")}</h2>
        <p lang="en">{Html(withdrawal.Reason)}</p>
        """);

    /// <summary>What is given away as a document and has no address here.</summary>
    public string Report(string title, string about, EditionText text) => Plain(title, Edition.Root, $"<p class=\"caption\">{Html(about)}</p>\n<h1>{Html(title)}</h1>\n{text.ToHtml()}");

    /// <summary>A page of another room's words, in the same form.</summary>
    public string Plain(string title, string path, string main) => Document(title, Portal, path, Html(title), main);

    public string NotFound() => Document(Say("Page not found", "Heb ddod o hyd i'r dudalen"), Portal, Edition.Root, Say("There is no publication at this address.", "Nid oes cyhoeddiad yn y cyfeiriad hwn."),
        $"""
        <h1>{Say("Page not found", "Heb ddod o hyd i'r dudalen")}</h1>
        <p>{Say("There is no publication at this address.", "Nid oes cyhoeddiad yn y cyfeiriad hwn.")} <a href="{Root}">{Say("See all publications", "Gweld pob cyhoeddiad")}</a>.</p>
        """);

    /// <summary>What may be chosen, each with the number of editions that it opens; what is chosen already leads back to all.</summary>
    private string Choices(string heading, IEnumerable<(string Name, IndexQuery To)> choices, PublishedIndex index, IndexQuery all) => index.Shelves.Count == 0 ? "" :
        $"""
        <nav class="choices" aria-label="{heading}"><h2>{heading}</h2><ul>
        {Choice(Say("All", "Pob un"), all, index)}{string.Concat(choices.Select(one => Choice(one.Name, one.To, index)))}</ul></nav>
        """;

    private string Choice(string name, IndexQuery to, PublishedIndex index) => index.Shelves.Where(to.Holds).Sum(shelf => shelf.Count) is > 0 and var count
        ? $"<li><a href=\"{Html(to.Address(Root))}\"{(to == index.Asked with { Page = 1 } ? " aria-current=\"true\"" : "")}>{name} ({count})</a></li>\n"
        : "";

    private string Step(bool isThere, string relation, string name, IndexQuery to) => isThere ? $"<p><a rel=\"{relation}\" href=\"{Html(to.Address(Root))}\">{name}</a></p>" : "";

    private string Line(Edition edition, bool replaced) =>
        $"""
        <li><a href="{(welsh ? "/cy" : "")}{Html(edition.Path)}" lang="en">{Html(edition.Title)}</a>
        <span>{Html(edition.PublishedBy)}, {Day(edition.PublishedOn)}{(replaced ? Say(", replaced since", ", disodlwyd ers hynny") : "")}</span></li>

        """;

    private string Document(string title, string name, string path, string description, string main, string more = "") =>
        $"""
        <!DOCTYPE html>
        <html lang="{(welsh ? "cy" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html(title)}{(name == title ? "" : $" – {Html(name)}")}</title>
        <meta name="description" content="{description}">
        <link rel="canonical" href="{Html(new Uri(portal, path).AbsoluteUri)}">
        <link rel="stylesheet" href="/published.css">
        <link rel="alternate" type="application/atom+xml" title="{Say("Publications", "Cyhoeddiadau")}" href="{FeedEndpoint.Path}">
        {more}</head>
        <body>
        <a class="skip" href="#main">{Say("Skip to main content", "Neidio i'r prif gynnwys")}</a>
        <header><div class="width"><a href="{(welsh ? "/cy" : "/")}">{Html(name)}</a>
        <nav aria-label="{Say("Language", "Iaith")}"><a href="{Html(welsh ? $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en" : $"/cy{path}")}" lang="{(welsh ? "en" : "cy")}" hreflang="{(welsh ? "en" : "cy")}">{(welsh ? "English" : "Cymraeg")}</a></nav></div></header>
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
