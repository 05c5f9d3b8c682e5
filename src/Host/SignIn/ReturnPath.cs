using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Where a person wanted to go before signing in: a path of ours, never another site.</summary>
internal static class ReturnPath
{
    public const string Parameter = "retour";
    public const string SignInPath = "/connexion";

    public const string KeepPath = SignInPath + "/saisie";
    public const string ResumePath = SignInPath + "/reprise";

    /// <summary>Where to sign in and come back here; a form is kept on the way.</summary>
    public static string ToSignIn(HttpRequest request)
    {
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var keeps = KeptForm.IsIn(request);
        var wanted = reads || keeps ? request.PathBase + request.Path + request.QueryString
            : IsPage(request) ? (request.PathBase + request.Path).Value // asked for again there
            : "/";
        return $"{request.PathBase}{(keeps ? KeepPath : SignInPath)}?{Parameter}={Uri.EscapeDataString(wanted ?? "/")}";
    }

    /// <summary>The path itself when it is one of ours, else the home page.</summary>
    public static string OrHome(string? path) => IsOurs(path) ? "~" + Encoded(path) : "~/";

    private static bool IsPage(HttpRequest request) => request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    /// <summary>« //elsewhere » and « /\elsewhere » are other sites to a browser; control characters hide them.</summary>
    private static bool IsOurs([NotNullWhen(true)] string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);

    /// <summary>Letters beyond ASCII as a header takes them.</summary>
    private static string Encoded(string path) => string.Concat(path.EnumerateRunes()
        .Select(letter => letter.IsAscii ? letter.ToString() : Uri.EscapeDataString(letter.ToString())));
}
