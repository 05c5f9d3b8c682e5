using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.People;

/// <summary>Structures with their manager and places.</summary>
internal static class EmployerCasting
{
    private const int CommunesAround = 6;

    private static readonly EmployerKind[] Kinds =
    [
        EmployerKind.Commune, EmployerKind.Intercommunality, EmployerKind.PublicBody, EmployerKind.Association,
        EmployerKind.Commune, EmployerKind.SocialEnterprise,
    ];

    public static IReadOnlyList<EmployerPart> Of(Audition audition, Communes communes, Ground ground) =>
        [.. ground.Seats.Select((seat, index) => Of(audition, communes, seat, index))];

    private static EmployerPart Of(Audition audition, Communes communes, Commune seat, int index)
    {
        var since = audition.FoundedOn;
        var kind = Kinds[index % Kinds.Length];
        var around = Around(communes, seat);
        var row = Employer.Register(
            audition.NewId(since),
            new() { Name = NameOf(kind, seat, communes), Kind = kind, CommuneCode = seat.Code, Siret = Sirets.Of(audition.Cast.Employers.Count) })
            .OrThrow();
        var manager = audition.Open(Role.EmployerManager, seat.DepartementCode, since);
        audition.Cast.Rows.Add(row);
        audition.Cast.Rows.Add(EmployerManager.Appoint(row, manager.Id, since).OrThrow());
        var part = new EmployerPart
        {
            Row = row,
            ManagerId = manager.Id,
            Around = around,
            Places = PlaceCasting.Of(audition, row, around, withBus: index == 2),
        };
        audition.Cast.Employers.Add(part);
        if (index == 0)
        {
            PlaceCasting.OpenTwice(audition, row, part.Places[0]);
        }

        return part;
    }

    private static string NameOf(EmployerKind kind, Commune seat, Communes communes) => kind switch
    {
        EmployerKind.Intercommunality when communes.FindEpci(seat.EpciCode) is { } epci => CommuneNames.Printed(epci.Name),
        EmployerKind.PublicBody => $"CCAS {CommuneNames.Of(seat.Name)}",
        EmployerKind.Association => $"Association Clic et lien {CommuneNames.Of(seat.Name)}",
        EmployerKind.SocialEnterprise => $"Coopérative Le Déclic {CommuneNames.Of(seat.Name)}",
        _ => $"Ville {CommuneNames.Of(seat.Name)}",
    };

    /// <summary>The seat, then the largest communes of its EPCI, of its département when it is alone; never across a border.</summary>
    private static IReadOnlyList<Commune> Around(Communes communes, Commune seat)
    {
        var others = communes.InDepartement(seat.DepartementCode)
            .Where(commune => commune.Population > 0 && commune.Code != communes.CountsIn(seat.Code))
            .OrderByDescending(commune => commune.EpciCode == seat.EpciCode)
            .ThenByDescending(commune => commune.Population)
            .ThenBy(commune => commune.Code, StringComparer.Ordinal);
        return [seat, .. others.Take(CommunesAround - 1)];
    }
}
