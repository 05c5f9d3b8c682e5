using System.Globalization;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>The section <c>Smtp</c>.</summary>
public sealed record SmtpSettings
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>Null: the server asks for no name.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    public required MailAddress From { get; init; }

    /// <summary>STARTTLS.</summary>
    public required bool EnableSsl { get; init; }

    /// <returns>Null without <c>Smtp:Host</c>.</returns>
    /// <exception cref="SettingException">A host is named and the rest is wrong.</exception>
    public static SmtpSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Smtp");
        var port = PortOf(section["Port"] ?? "587");
        var ssl = FlagOf(section["EnableSsl"] ?? "true");
        if (string.IsNullOrWhiteSpace(section["Host"]))
        {
            return null;
        }

        return new()
        {
            Host = section["Host"]!, // looked at just above
            Port = port,
            User = section["User"],
            Password = section["Password"],
            From = MailAddress.TryCreate(section["From"], out var from)
                ? from
                : throw new SettingException("Smtp:From doit être une adresse électronique, par exemple « ne-pas-repondre@exemple.fr »."),
            EnableSsl = ssl,
        };
    }

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65_535
            ? port
            : throw new SettingException($"Smtp:Port vaut « {text} » ; un nombre de 1 à 65535 est attendu.");

    private static bool FlagOf(string text) =>
        bool.TryParse(text, out var flag)
            ? flag
            : throw new SettingException($"Smtp:EnableSsl vaut « {text} » ; true ou false est attendu.");
}
