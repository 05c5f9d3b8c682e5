using System.Security;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>What a workbook has besides its two sheets.</summary>
internal static class WorkbookParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const int TextStyle = 0;
    public const int HeaderStyle = 1;
    public const int DateStyle = 2;

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const string ContentTypes = Head + $"""
        <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Types}.worksheet+xml"/></Types>
        """;

    private const string Root = Head + $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    private const string Sheets = Head + $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="{Office}/styles" Target="styles.xml"/></Relationships>
        """;

    /// <summary>In the order of the three styles: plain, bold on a tint, a French date.</summary>
    private const string Styles = Head + $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCEBEA"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    public static IEnumerable<(string Path, string Content)> Of(string first, string second)
    {
        yield return ("[Content_Types].xml", ContentTypes);
        yield return ("_rels/.rels", Root);
        yield return ("xl/_rels/workbook.xml.rels", Sheets);
        yield return ("xl/styles.xml", Styles);
        yield return ("xl/workbook.xml", Head + $"""
            <workbook xmlns="{Main}" xmlns:r="{Office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="{SecurityElement.Escape(first)}" sheetId="1" r:id="rId1"/><sheet name="{SecurityElement.Escape(second)}" sheetId="2" r:id="rId2"/></sheets></workbook>
            """);
    }
}
