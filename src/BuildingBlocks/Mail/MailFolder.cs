using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>
/// For Development: each letter is a file of <c>data/mails/</c>, in plain UTF-8 so that both people and mail readers
/// can open it.
/// </summary>
public sealed class MailFolder(DataDirectory data, TimeProvider clock) : IMail
{
    private const string Boundary = "==espace-coop==";
    private const string Suffix = ".eml";

    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        Directory.CreateDirectory(data.Mails);
        var name = now.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture) + "-" + Guid.NewGuid().ToString("N")[..8];
        await File.WriteAllTextAsync(PathOf(name), Format(letter, now), ct);
    }

    /// <summary>Newest first, at most 100.</summary>
    public IReadOnlyList<WrittenLetter> List() => !Directory.Exists(data.Mails) ? [] :
    [
        .. Directory.GetFiles(data.Mails, "*" + Suffix)
            .OrderDescending(StringComparer.Ordinal).Take(100)
            .Select(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <returns>The whole file; null when there is none of that name.</returns>
    public string? Find(string name) =>
        name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && File.Exists(PathOf(name))
            ? File.ReadAllText(PathOf(name))
            : null;

    private static string Format(Letter letter, DateTimeOffset now)
    {
        if (letter.Subject.AsSpan().ContainsAny('\r', '\n'))
        {
            throw new FormatException("A subject is one line.");
        }

        var text = new StringBuilder()
            .AppendLine("From: Espace Coop <ne-pas-repondre@espace-coop.invalid>")
            .Append("To: ").AppendLine(new MailAddress(letter.To).Address)
            .Append("Subject: ").AppendLine(letter.Subject)
            .Append("Date: ").AppendLine(now.ToString("R", CultureInfo.InvariantCulture))
            .AppendLine("MIME-Version: 1.0");
        if (letter.Html is null)
        {
            return Part(text, "text/plain", letter.Text).ToString();
        }

        text.AppendLine($"Content-Type: multipart/alternative; boundary=\"{Boundary}\"").AppendLine();
        Part(text.AppendLine($"--{Boundary}"), "text/plain", letter.Text);
        Part(text.AppendLine($"--{Boundary}"), "text/html", letter.Html);
        return text.AppendLine($"--{Boundary}--").ToString();
    }

    private static StringBuilder Part(StringBuilder text, string type, string content) => text
        .AppendLine($"Content-Type: {type}; charset=utf-8").AppendLine("Content-Transfer-Encoding: 8bit").AppendLine()
        .AppendLine(content);

    private static WrittenLetter Read(string name, string content)
    {
        var lines = content.Split('\n', 6);
        return new() { Name = name, To = Header(1), Subject = Header(2), SentAt = Header(3) };

        string Header(int line) => lines.Length > line ? lines[line][(lines[line].IndexOf(':') + 1)..].Trim() : "";
    }

    private string PathOf(string name) => Path.Combine(data.Mails, name + Suffix);
}
