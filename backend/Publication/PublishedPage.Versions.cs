using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

// What is not yet published, and what was replaced.
internal sealed partial class PublishedPage
{
    /// <summary>An edition that is not yet one: nothing of it leads to where it will be.</summary>
    public string Preview(Edition edition, string path, string back) => Document(edition.Title, edition.PublishedBy, path, Say("A preview: this is not published.", "Rhagolwg: nid yw hwn wedi'i gyhoeddi."),
        $"""
        <p><a href="{Html(back)}">{Say("Back", "Yn ôl")}</a></p>
        <p class="preview"><strong>{Say("Preview.", "Rhagolwg.")}</strong> {Say("This is not published. Everybody will read it so if it is published today.", "Nid yw hwn wedi'i gyhoeddi. Fel hyn y bydd pawb yn ei ddarllen os cyhoeddir ef heddiw.")}</p>
        <p class="caption">{Html(edition.Reference)}</p>
        <h1>{Html(edition.Title)}</h1>
        <article lang="en">
        {edition.Html}</article>
        """,
        """
        <meta name="robots" content="noindex">

        """);

    /// <summary>Two editions beside each other, word by word.</summary>
    public string Compared(Supersession supersession, string comparison) => Document(Say("Compared word by word", "Cymharwyd air am air"), supersession.Later.PublishedBy, $"{supersession.Later.Path}/compared",
        Say("What changed from one edition to the next.", "Yr hyn a newidiodd o un argraffiad i'r nesaf."),
        $"""
        <p><a href="{Address(supersession.Later)}">{Say("Read the later edition", "Darllen yr argraffiad diweddarach")}</a> · <a href="{Address(supersession.Earlier)}">{Say("Read the earlier edition", "Darllen yr argraffiad cynharach")}</a></p>
        <p class="caption">{Html(supersession.Earlier.Reference)} – {Html(supersession.Later.Reference)}</p>
        <h1>{Say("Compared word by word", "Cymharwyd air am air")}</h1>
        <p>{Say("What was removed is struck through, and what was added is underlined. Form is not compared.", "Mae'r hyn a dynnwyd wedi'i groesi allan, a'r hyn a ychwanegwyd wedi'i danlinellu. Ni chymherir ffurf.")}</p>
        <article lang="en">
        {comparison}</article>
        """);

    // The page that it leads to says whether the meeting takes any.
    private string Ask(Edition edition) => edition.Kind is not EditionKind.Agenda ? "" : $"""
        <p><a href="{(welsh ? "/cy" : "")}/ask/{Html(edition.Reference[..edition.Reference.LastIndexOf("-AGENDA", StringComparison.Ordinal)])}">{Say("Put a question to this meeting", "Gofyn cwestiwn i'r cyfarfod hwn")}</a></p>

        """;

    private string Support(IReadOnlyList<SupportLink> links) => links.Count == 0 ? "" : $"""
        <section aria-labelledby="support">
        <h2 id="support">{Say("Help and support", "Cymorth a chefnogaeth")}</h2>
        <p>{Say("If what you read here concerns you, help can be found here:", "Os yw'r hyn a ddarllenwch yma yn effeithio arnoch chi, mae cymorth i'w gael yma:")}</p>
        <ul>
        {string.Concat(links.Select(link => $"<li><a href=\"{Html(link.Url.AbsoluteUri)}\">{Html(link.Name)}</a>{(link.Words is { } words ? $": {Html(words)}" : "")}</li>\n"))}</ul>
        </section>

        """;

    private string Notice(Text notice) => $"<p class=\"preview\"><strong>{Say(notice.English, notice.Cymraeg)}</strong></p>\n";

    private string Replaced(Supersession? by) => by is null ? "" :
        $"""
        <p class="preview"><strong>{Say($"Replaced on {Text.Long(by.SupersededOn).English}.", $"Disodlwyd ar {Text.Long(by.SupersededOn).Cymraeg}.")}</strong> <span lang="en">{Html(by.Reason)}</span>
        <a href="{Address(by.Later)}">{Say("Read the edition that replaced it", "Darllen yr argraffiad a'i disodlodd")}</a></p>

        """;

    private string Replaces(Supersession? of) => of is null ? "" :
        $"""
        <p>{Say("This edition replaces an earlier one.", "Mae'r argraffiad hwn yn disodli un cynharach.")} <span lang="en">{Html(of.Reason)}</span> <a href="{Address(of.Earlier)}">{Say("Read the earlier edition", "Darllen yr argraffiad cynharach")}</a> ·
        <a href="{Address(of.Later)}/compared">{Say("Compare the two word by word", "Cymharu'r ddau air am air")}</a></p>

        """;

    private string Address(Edition edition) => $"{(welsh ? "/cy" : "")}{Html(edition.Path)}";
}
