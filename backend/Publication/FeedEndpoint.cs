using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Publication;

/// <summary>What was published, as an Atom feed (RFC 4287): the newest first, the same for everybody. What is withdrawn stays in it as withdrawn, so that whoever kept it is told.</summary>
public static class FeedEndpoint
{
    public const string Path = $"{Edition.Root}/feed.atom";
    private const int Newest = 100;

    public static void MapFeed(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, async (HttpContext http, PortalContext db, CancellationToken stop) =>
        {
            var editions = await EditionQueries.Standing(db).AsNoTracking().OrderByDescending(e => e.PublishedAt).ThenByDescending(e => e.Id).Take(Newest).ToListAsync(stop);
            var withdrawn = await WithdrawalQueries.Standing(db).AsNoTracking().Where(w => w.Kind == nameof(Edition)).OrderByDescending(w => w.PublishedAt).Take(Newest).ToListAsync(stop);
            var portal = http.Request.Address();
            return PublishedEndpoint.Answer(http, Feed([.. editions.Select(e => Entry(e, portal)).Concat(withdrawn.Select(w => Entry(w, portal))).OrderByDescending(entry => entry.LastUpdatedTime).Take(Newest)], portal), "application/atom+xml; charset=utf-8");
        });

    private static byte[] Feed(List<SyndicationItem> entries, Uri portal)
    {
        var feed = new SyndicationFeed(entries)
        {
            Id = new Uri(portal, Path).ToString(),
            Title = new("Publications: Scrutiny Portal"),
            LastUpdatedTime = entries.Select(entry => entry.LastUpdatedTime).FirstOrDefault(),
            Language = "en",
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(portal, Path), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(portal, Edition.Root), "text/html"));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true })) feed.SaveAsAtom10(xml);
        return bytes.ToArray();
    }

    private static SyndicationItem Entry(Withdrawal withdrawal, Uri portal)
    {
        var entry = new SyndicationItem($"Withdrawn: {withdrawal.Reference}", $"Withdrawn by the {withdrawal.WithdrawnBy} on {Text.Long(withdrawal.WithdrawnOn).English}. {withdrawal.Reason}",
            new Uri(portal, $"{Edition.Root}/{withdrawal.Reference}"), $"urn:uuid:{withdrawal.SubjectId}", withdrawal.PublishedAt!.Value);
        entry.Authors.Add(new(null, withdrawal.WithdrawnBy, null));
        return entry;
    }

    private static SyndicationItem Entry(Edition edition, Uri portal)
    {
        var entry = new SyndicationItem(edition.Title, $"Published by the {edition.PublishedBy} on {Text.Long(edition.PublishedOn).English}.", new Uri(portal, edition.Path),
            $"urn:uuid:{edition.Id}", edition.PublishedAt!.Value) { PublishDate = edition.PublishedAt.Value };
        entry.Authors.Add(new(null, edition.PublishedBy, null));
        entry.Categories.Add(new(edition.Kind.ToString()));
        return entry;
    }
}
