namespace ScrutinyPortal.Model;

/// <summary>Where a fact comes from: a public address, or a citation where there is none.</summary>
/// <param name="Text">The address or the citation, as it was entered.</param>
public sealed record Source(string Text)
{
    /// <summary>The address; null where the source is a citation.</summary>
    public Uri? Url => Uri.TryCreate(Text, UriKind.Absolute, out var url) && (url.Scheme is "https" or "http") ? url : null;
}
