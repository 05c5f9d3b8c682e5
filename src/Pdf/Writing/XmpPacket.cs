using System.Globalization;
using System.Security;
using System.Text;

namespace ConseillerNumerique.Pdf.Writing;

/// <summary>The metadata that programs read: title, language, dates and the claim of PDF/UA-1.</summary>
internal static class XmpPacket
{
    public static byte[] Make(Document document)
    {
        var date = document.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title>{Alternatives(document.Title)}</dc:title>
            <dc:language><rdf:Bag><rdf:li>{Escape(document.Language)}</rdf:li></rdf:Bag></dc:language>
            {Creator(document)}{Description(document)}
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n"));
    }

    private static string Alternatives(string text) =>
        $"<rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(text)}</rdf:li></rdf:Alt>";

    private static string Creator(Document document) => document.Author is { } author
        ? $"<dc:creator><rdf:Seq><rdf:li>{Escape(author)}</rdf:li></rdf:Seq></dc:creator>"
        : "";

    private static string Description(Document document) => document.Subject is { } subject
        ? $"<dc:description>{Alternatives(subject)}</dc:description>"
        : "";

    // XML has no place for control characters, not even escaped, nor for U+FFFE and U+FFFF.
    private static string Escape(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isForbidden = Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF;
            clean.Append(isForbidden ? new Rune(' ') : rune);
        }

        return SecurityElement.Escape(clean.ToString())!; // null only for null
    }
}
