using Microsoft.AspNetCore.Html;
using QRCoder;

namespace ConseillerNumerique.Organization.Security;

internal static class QrCode
{
    private const int PixelsPerModule = 4;

    /// <summary>Black on white in light and dark: telephones read nothing else for sure.</summary>
    public static IHtmlContent Svg(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new HtmlString(code.GetGraphic(PixelsPerModule, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }
}
