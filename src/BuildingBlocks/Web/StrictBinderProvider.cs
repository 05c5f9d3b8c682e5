using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// The types whose own reading guesses. « 1,5 » and « 1.5 » are both one and a half; « 05/11/2026 » is in November; an
/// enumeration is named, since a number would choose a value that no control shows.
/// </summary>
internal sealed class StrictBinderProvider : IModelBinderProvider
{
    /// <summary>Without thousands separators.</summary>
    private const NumberStyles Plain = NumberStyles.Float & ~NumberStyles.AllowExponent;

    private static readonly string[] DateShapes = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(decimal) ? new StrictBinder(text => ReadNumber(text))
            : type == typeof(DateOnly) ? new StrictBinder(text => ReadDate(text))
            : type.IsEnum ? new StrictBinder(text => Enum.GetNames(type).Contains(text) ? Enum.Parse(type, text) : null)
            : null;
    }

    private static Dictionary<string, object?> Names(Type type) =>
        Enum.GetNames(type).ToDictionary(name => name, name => (object?)Enum.Parse(type, name), StringComparer.Ordinal);

    private static decimal? ReadNumber(string text) =>
        decimal.TryParse(text.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
