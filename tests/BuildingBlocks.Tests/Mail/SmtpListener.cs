using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Tests.Mail;

/// <summary>A mail server of a few words on the loopback address: takes one letter and keeps what was said.</summary>
internal sealed class SmtpListener : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SmtpListener(string answerToRecipient = "250 OK")
    {
        _listener.Start();
        Conversation = ListenAsync(answerToRecipient);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The lines that the client sent, once it has left.</summary>
    public Task<List<string>> Conversation { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<List<string>> ListenAsync(string answerToRecipient)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var lines = new List<string>();
        var inLetter = false;
        await writer.WriteLineAsync("220 essai");
        while (await reader.ReadLineAsync() is { } line && line != "QUIT")
        {
            lines.Add(line);
            inLetter = inLetter ? line != "." : line == "DATA";
            if (AnswerTo(line, inLetter) is { } answer)
            {
                await writer.WriteLineAsync(line.StartsWith("RCPT", StringComparison.Ordinal) ? answerToRecipient : answer);
            }
        }

        return lines;
    }

    private static string? AnswerTo(string line, bool inLetter) => line switch
    {
        "DATA" => "354 Go",
        "." => "250 Taken",
        _ => inLetter ? null : "250 OK",
    };
}
