using ConseillerNumerique.Bench;

// usage: dotnet run -c Release --project tools/Bench [-- journal [data directory] | tableau [data directory] | annuaire [data directory] | indicateurs activities [data directory] | foule data directory | invitations [data directory] | pdf | lieux | personnes | echanges | fichiers [data directory] | kill [lives]]
switch (args)
{
    case []:
        await HostBench.RunAsync(logging: true, dashboard: true, kept: null);
        PdfBench.Run();
        return 0;
    case ["journal", .. { Length: <= 1 } data]:
        await HostBench.RunAsync(logging: true, dashboard: false, data.FirstOrDefault());
        return 0;
    case ["tableau", .. { Length: <= 1 } data]:
        await HostBench.RunAsync(logging: false, dashboard: true, data.FirstOrDefault());
        return 0;
    case ["annuaire", .. { Length: <= 1 } data]:
        await DirectoryBench.RunAsync(data.FirstOrDefault());
        return 0;
    case ["indicateurs", var activities, .. { Length: <= 1 } data]:
        await FiguresBench.RunAsync(activities, data.FirstOrDefault());
        return 0;
    case ["foule", var data]:
        await CrowdBench.RunAsync(data);
        return 0;
    case ["invitations", .. { Length: <= 1 } data]:
        await InvitationBench.RunAsync(data.FirstOrDefault());
        return 0;
    case ["pdf"]:
        PdfBench.Run();
        return 0;
    case ["lieux"]:
        await PlacesBench.RunAsync();
        return 0;
    case ["personnes"]:
        await PersonsBench.RunAsync();
        return 0;
    case ["echanges"]:
        await ExchangeBench.RunAsync();
        return 0;
    case ["fichiers", .. { Length: <= 1 } data]:
        await FilesBench.RunAsync(data.FirstOrDefault());
        return 0;
    case ["kill", .. { Length: <= 1 } lives]:
        return await KillRun.RunAsync(lives is [var count] ? int.Parse(count) : 500);
    default:
        Console.Error.WriteLine($"« {string.Join(' ', args)} » est inconnu : journal [dossier], tableau [dossier], annuaire [dossier], indicateurs activités [dossier], foule dossier, invitations [dossier], pdf, lieux, personnes, echanges, fichiers [dossier], kill [vies], ou rien pour tout mesurer.");
        return 1;
}
