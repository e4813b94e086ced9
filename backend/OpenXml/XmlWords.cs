using System.Xml;

namespace ScrutinyPortal.OpenXml;

/// <summary>Words as XML can hold them.</summary>
internal static class XmlWords
{
    /// <summary>What XML cannot hold is left out; a character of two halves stays whole.</summary>
    public static string Writable(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
