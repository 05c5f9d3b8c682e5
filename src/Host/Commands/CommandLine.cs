using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Host.Composition;

namespace ConseillerNumerique.Host.Commands;

/// <summary>
/// The host as a command: the same composition, without web server, scheduler or relay loop. The command's own events
/// are delivered before it ends.
/// </summary>
internal static class CommandLine
{
    private static readonly string[] Help = ["--help", "-h", "-?", "aide"];

    /// <summary>Settings begin with a dash; a first word that does not is a command.</summary>
    public static bool IsCommand(string[] arguments) =>
        arguments is [var first, ..] && (Help.Contains(first) || !first.StartsWith('-'));

    /// <returns>The process's exit code.</returns>
    /// <exception cref="SettingException">A setting is wrong, or the data directory belongs to a running host.</exception>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder();
        // What the command says goes to the standard output; what goes wrong inside, beside it.
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddEspaceCoop();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<IHostCommand>().OrderBy(one => one.Name, StringComparer.Ordinal).ToList();
        if (Help.Contains(arguments[0]))
        {
            PrintUsage(Console.Out, commands);
            return 0;
        }

        var command = commands
            .Where(one => arguments.Take(one.Name.Split(' ').Length).SequenceEqual(one.Name.Split(' ')))
            .MaxBy(one => one.Name.Length);
        if (command is null)
        {
            await Console.Error.WriteLineAsync($"Commande inconnue : {arguments[0]}.");
            PrintUsage(Console.Error, commands);
            return 1;
        }

        string[] rest = [.. arguments.Skip(command.Name.Split(' ').Length)];
        if (command.Check(rest) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            await Console.Error.WriteLineAsync($"Usage : {command.Usage}");
            return 1;
        }

        return await RunAsync(app, scope.ServiceProvider, command, rest);
    }

    private static async Task<int> RunAsync(
        WebApplication app, IServiceProvider services, IHostCommand command, IReadOnlyList<string> arguments)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        var data = services.GetRequiredService<DataDirectory>();
        using var taken = command.Place == CommandPlace.BesideHost ? DataLock.TryTake(data) : DataLock.Take(data);
        services.GetRequiredService<RunningHost>().Serves = taken is null;
        try
        {
            return taken is null || command.Place == CommandPlace.AloneBeforeDatabases
                ? await command.RunAsync(arguments, ConsoleLines.Instance, stop.Token)
                : await RunWithEventsAsync(app, command, arguments, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Interrompu.");
            return 1;
        }
        catch (Exception failure) when (failure is not SettingException)
        {
            // The edge of the process: one line for the person, the rest for the log.
            app.Logger.LogError(failure, "Command {Command} failed", command.Name);
            await Console.Error.WriteLineAsync($"Échec : {failure.Message}");
            return 1;
        }
    }

    private static async Task<int> RunWithEventsAsync(
        WebApplication app, IHostCommand command, IReadOnlyList<string> arguments, CancellationToken ct)
    {
        var pump = app.Services.GetRequiredService<OutboxPump>();
        await Databases.MigrateAsync(app.Services, ct);
        await pump.DeliverAllAsync(ct);
        var exitCode = await command.RunAsync(arguments, ConsoleLines.Instance, ct);
        await pump.DeliverAllAsync(ct);
        return exitCode;
    }

    private static void PrintUsage(TextWriter output, List<IHostCommand> commands)
    {
        output.WriteLine("Sans commande, Espace Coop sert ses pages. Commandes :");
        foreach (var command in commands)
        {
            output.WriteLine($"  {command.Usage}");
        }
    }
}
