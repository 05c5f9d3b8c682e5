using ConseillerNumerique.Indicators.Dashboard.Filters;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What the address of a dashboard says: whose figures, of when, which of them. What it says beside is left out.</summary>
/// <param name="Path">Of the page.</param>
/// <param name="Period">As asked for.</param>
/// <param name="Filter">Likewise.</param>
internal sealed record DashboardAddress(string Path, AskedPeriod Period, AskedFilter Filter)
{
    public const int MaxLength = 2_000;

    /// <returns>Null for what is no local address, or too long for one.</returns>
    public static DashboardAddress? Parse(string? text)
    {
        if (text is null || text.Length > MaxLength || !text.StartsWith('/'))
        {
            return null;
        }

        var parts = text.Split('?', 2);
        var query = QueryHelpers.ParseQuery(parts.ElementAtOrDefault(1));
        return new(parts[0], AskedPeriod.Of(query), AskedFilter.Of(query));
    }

    public override string ToString() =>
        Path + QueryString.Create(Period.Pairs.Concat(Filter.Pairs).Select(pair => KeyValuePair.Create(pair.Field, (string?)pair.Value)));
}
