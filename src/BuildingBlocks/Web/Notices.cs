using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Carries a <see cref="Notice"/> over the redirect that follows a save; the layout shows it.</summary>
public static class Notices
{
    private const string Key = "notice";

    public static void Say(this ITempDataDictionary tempData, string text) => tempData.Say(new Notice { Text = text });

    public static void Say(this ITempDataDictionary tempData, Notice notice) =>
        tempData[Key] = JsonSerializer.Serialize(notice);

    internal static Notice? Take(ITempDataDictionary tempData) =>
        tempData[Key] is string json ? JsonSerializer.Deserialize<Notice>(json) : null;
}
