using System.Globalization;

namespace ScrutinyPortal.Model;

/// <summary>A sentence in the portal's two languages, side by side so that neither can be forgotten.</summary>
public sealed record Text(string English, string Cymraeg)
{
    public static readonly CultureInfo Welsh = CultureInfo.GetCultureInfo("cy-GB");
    public static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The sentence in the reader's language.</summary>
    public override string ToString() => ReaderIsWelsh ? Cymraeg : English;

    public static bool ReaderIsWelsh => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "cy";

    /// <summary>29 March 2022; 29 Mawrth 2022.</summary>
    public static Text Long(DateOnly day) => new(day.ToString("d MMMM yyyy", British), day.ToString("d MMMM yyyy", Welsh));
}
