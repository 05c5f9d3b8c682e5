using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// The posted values as a browser writes them, whatever the culture of the process: ISO dates, points in numbers, one
/// character for a line
/// end (a browser counts one toward maxlength and sends two). A pressed − or + has already changed its count.
/// </summary>
internal sealed class FormValues(IFormCollection form, (string Field, int Step)? step)
    : FormValueProvider(BindingSource.Form, form, CultureInfo.InvariantCulture)
{
    public override ValueProviderResult GetValue(string key)
    {
        var values = base.GetValue(key);
        if (values == ValueProviderResult.None)
            return values;
        if (step is { } pressed && string.Equals(pressed.Field, key, StringComparison.OrdinalIgnoreCase))
            return new ValueProviderResult(StepButtons.Stepped(values.FirstValue, pressed.Step), Culture);
        return values.Any(value => value.Contains('\r', StringComparison.Ordinal))
            ? new ValueProviderResult(values.Select(value => value.ReplaceLineEndings("\n")).ToArray(), Culture)
            : values;
    }
}
