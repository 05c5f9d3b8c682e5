using ConseillerNumerique.Bench;

// usage: dotnet run -c Release --project tools/Bench [-- journal | tableau | pdf | kill [lives]]
var scenario = args.FirstOrDefault() ?? "tout";
switch (scenario)
{
    case "tout":
        await HostBench.RunAsync(logging: true, dashboard: true);
        PdfBench.Run();
        return 0;
    case "journal":
        await HostBench.RunAsync(logging: true, dashboard: false);
        return 0;
    case "tableau":
        await HostBench.RunAsync(logging: false, dashboard: true);
        return 0;
    case "pdf":
        PdfBench.Run();
        return 0;
    case "kill":
        return await KillRun.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 500);
    default:
        Console.Error.WriteLine($"« {scenario} » est inconnu : journal, tableau, pdf, kill, ou rien pour tout mesurer.");
        return 1;
}
