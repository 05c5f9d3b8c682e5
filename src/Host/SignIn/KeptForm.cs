using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>
/// A form that was sent without a session. Its fields go through the sign-in as hidden ones and are sent again by the
/// person, so that nothing typed is lost. Its anti-forgery token goes with them: only a form that this browser was
/// given, for this account, is taken.
/// </summary>
internal sealed record KeptForm(IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const string Prefix = "saisie.";
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>The form of a page that says so; the confirmation of a validation is not typed.</summary>
    public static bool IsIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.HasFormContentType
        && request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<KeepsFormAttribute>() is not null
        && !request.Query.ContainsKey("confirmer");

    /// <summary>The form as it was sent, under names that the sign-in form does not use.</summary>
    public static KeptForm Sent(IFormCollection form) => new([.. Each(form, name => Prefix + name)]);

    /// <summary>The form as it came with the sign-in, under those names; null when it came alone.</summary>
    public static KeptForm? Carried(IFormCollection form) =>
        Each(form, name => name).Where(IsKept).ToList() is { Count: > 0 } fields ? new(fields) : null;

    /// <summary>What was typed at some length, to be copied when it cannot be sent.</summary>
    public IEnumerable<string> Texts => Fields.Where(one => !one.Key.StartsWith('_') && one.Value.Contains(' ')).Select(one => one.Value);

    /// <summary>The anti-forgery token that the form was given.</summary>
    public string Token => Fields.FirstOrDefault(one => one.Key == TokenField).Value ?? "";

    /// <summary>Under its own names again.</summary>
    public KeptForm Restored() => new([.. Fields.Select(field => new KeyValuePair<string, string>(field.Key[Prefix.Length..], field.Value))]);

    private static bool IsKept(KeyValuePair<string, string> field) => field.Key.StartsWith(Prefix, StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Each(IFormCollection form, Func<string, string> name) =>
        form.SelectMany(field => field.Value, (field, value) => new KeyValuePair<string, string>(name(field.Key), value ?? ""));
}
