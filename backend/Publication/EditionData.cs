using System.Text.Json;

namespace ScrutinyPortal.Publication;

/// <summary>An edition as data: whole, and as those who index the web describe it (schema.org).</summary>
internal static class EditionData
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>All of it. The hash is that of the text's UTF-8 bytes.</summary>
    public static byte[] Of(Edition edition, Uri portal) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        edition.Reference,
        Kind = edition.Kind.ToString(),
        edition.Title,
        edition.PublishedBy,
        edition.PublishedOn,
        edition.PublishedAt,
        Address = new Uri(portal, edition.Path),
        edition.Sha256,
        edition.Html,
    }, Camel);

    /// <summary>What is told in place of a withdrawn one.</summary>
    public static byte[] Of(Withdrawal withdrawal) =>
        JsonSerializer.SerializeToUtf8Bytes(new { withdrawal.Reference, withdrawal.WithdrawnOn, withdrawal.WithdrawnBy, withdrawal.Reason }, Camel);

    /// <summary>JSON-LD for the head of its page. Angle brackets are escaped: nothing in it can end the element.</summary>
    public static string Linked(Edition edition, Uri portal) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Report",
        ["name"] = edition.Title,
        ["identifier"] = edition.Reference,
        ["url"] = new Uri(portal, edition.Path),
        ["datePublished"] = edition.PublishedOn,
        ["inLanguage"] = "en",
        ["publisher"] = new Dictionary<string, string> { ["@type"] = "GovernmentOrganization", ["name"] = edition.PublishedBy },
    });
}
