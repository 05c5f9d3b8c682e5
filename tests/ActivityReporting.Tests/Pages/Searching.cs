namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>Looks for a text as a browser without scripts does.</summary>
internal static class Searching
{
    /// <returns>The address that the search leads to.</returns>
    public static async Task<string> SearchAsync(this HttpClient browser, string list, string text, params (string Name, string Value)[] filters)
    {
        using var answer = await TestKit.FormSubmission.SubmitAsync(browser, list, [.. filters, ("Text", text)]);
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException(await answer.TextAsync());
    }
}
