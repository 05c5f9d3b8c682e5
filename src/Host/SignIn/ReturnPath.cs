using System.Diagnostics.CodeAnalysis;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Where a person wanted to go before signing in: a path of ours, never another site.</summary>
internal static class ReturnPath
{
    public const string Parameter = "retour";
    public const string SignInPath = "/connexion";

    /// <summary>Says that a form was sent without a session, so that the person does not believe it saved.</summary>
    public const string FormLost = "saisie";

    /// <summary>The address of the sign-in page that leads back here; after a form, to the page that held it.</summary>
    public static string ToSignIn(HttpRequest request)
    {
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var wanted = reads ? request.PathBase + request.Path + request.QueryString : OwnReferer(request);
        var lost = reads ? "" : $"&{FormLost}=perdue";
        return $"{request.PathBase}{SignInPath}?{Parameter}={Uri.EscapeDataString(wanted ?? "/")}{lost}";
    }

    /// <summary>The path itself when it is one of ours, else the home page.</summary>
    public static string OrHome(string? path) => IsOurs(path) ? "~" + Encoded(path) : "~/";

    /// <summary>« //elsewhere » and « /\elsewhere » are other sites to a browser; control characters hide them.</summary>
    private static bool IsOurs([NotNullWhen(true)] string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);

    /// <summary>Letters beyond ASCII as a header takes them.</summary>
    private static string Encoded(string path) => string.Concat(path.EnumerateRunes()
        .Select(letter => letter.IsAscii ? letter.ToString() : Uri.EscapeDataString(letter.ToString())));

    private static string? OwnReferer(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == request.Host.Value
            ? referer.PathAndQuery
            : null;
}
