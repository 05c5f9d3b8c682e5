using System.Data.Common;
using System.Globalization;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Host.Commands;
using ConseillerNumerique.Host.Composition;
#if DEMO_DATA
using ConseillerNumerique.Seed;
#endif
using Microsoft.AspNetCore.Connections;

// Screens, messages and files are French whatever the machine speaks.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

using var surviving = FileSizeLimit.Survive();

try
{
    if (CommandLine.IsCommand(args))
    {
        return await CommandLine.RunAsync(args);
    }

    var builder = WebApplication.CreateBuilder(args);
    using var dataLock = DataLock.Take(DataDirectory.From(builder.Configuration));
    builder.AddLogs();
    builder.AddEspaceCoop();
    await using var app = builder.Build();
    app.UseEspaceCoop();
    await Databases.MigrateAsync(app.Services, app.Lifetime.ApplicationStopping);
#if DEMO_DATA
    await DemoData.FillOnFirstStartAsync(app.Services, ConsoleLines.Instance, app.Lifetime.ApplicationStopping);
#endif
    app.Lifetime.ApplicationStarted.Register(() => ReadyLine.Print(app));
    await app.RunAsync();
    return 0;
}
catch (SettingException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
catch (DbException failure)
{
    await Console.Error.WriteLineAsync($"La base de données ne peut pas être ouverte : {failure.Message}".ReplaceLineEndings(" "));
    return 1;
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync("L’adresse est déjà prise par un autre programme : choisissez-en une autre par --urls.");
    return 1;
}

/// <summary>The host's entry point, public so that tests can start it.</summary>
public sealed partial class Program;
