using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Exports;

namespace ConseillerNumerique.Bench;

/// <summary>20,000 rows as La Coop exports them: half of them participants of workshops, every third row with notes.</summary>
internal static class LaCoopSample
{
    private const int Rows = 20_000;
    private const int WorkshopSize = 6;

    private static readonly string[] Ages = ["Moins de 12 ans", "12 - 17 ans", "18 - 24 ans", "25 - 39 ans", "40 - 59 ans", "60 - 69 ans", "70 ans et plus", "Non communiqué"];

    /// <param name="first">The day of the first row.</param>
    /// <param name="days">Over which the rows are spread.</param>
    public static byte[] Write(DateOnly first, int days)
    {
        using var stream = new MemoryStream();
        var table = new ExportTable<Row>
        {
            FileName = "coop",
            Title = "Activités",
            Filters = [("Période", "Tout")],
            Columns = Columns(row => first.AddDays(row.First * days / Rows)),
            Rows = All().ToAsyncEnumerable(),
        };
        Workbook.WriteAsync(stream, table, CancellationToken.None).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static IReadOnlyList<ExportColumn<Row>> Columns(Func<Row, DateOnly> dayOf) =>
    [
        new("Date", row => dayOf(row)), new("Enregistré le", row => dayOf(row).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) + " à 17:42"),
        new("Dernière modification le", _ => null), new("Type", row => row.Of > 1 ? "Atelier collectif" : "Accompagnement individuel"),
        new("Participants", row => row.Of > 1 ? $"{row.Part}/{row.Of}" : 1), new("Bénéficiaire", _ => "Bénéficiaire anonyme"),
        new("Canaux d’accompagnement", _ => "Lieu d’activité"), new("Nom du lieu", _ => "Médiathèque"), new("Adresse", _ => "2 rue de la République"),
        new("Commune", _ => "Crest"), new("Code postal", _ => "26400"), new("Code Insee", _ => "26108"), new("Durée (min)", row => 15 + (row.First % 8 * 15)),
        new("Nom de l’atelier", row => row.Of > 1 ? "Mon téléphone sans stress" : null), new("Matériel numérique utilisé", _ => "Ordinateur\nTéléphone"),
        new("Thématique(s) d’accompagnement", _ => "E-mail\nNavigation sur internet\nAide aux démarches administratives"), new("Tags", row => row.Number % 4 == 0 ? "Aînés\nMédiathèque" : null),
        new("Nom de la démarche administrative", _ => null), new("Niveau d’autonomie (ou de l’atelier)", row => $"{1 + (row.Number % 3)}/3"),
        new("Bénéficiaire réorienté", row => row.Of > 1 ? null : "Non"), new("Structure de redirection", _ => null), new("Commune du bénéficiaire", _ => "Crest"),
        new("Code postal du bénéficiaire", _ => "26400"), new("Code Insee du bénéficiaire", _ => "26108"),
        new("Genre du bénéficiaire", row => row.Number % 2 == 0 ? "Féminin" : "Masculin"), new("Tranche d’âge du bénéficiaire", row => Ages[row.Number % Ages.Length]),
        new("Statut du bénéficiaire", _ => "Retraité"), new("Notes supplémentaires", row => row.Number % 3 == 0 ? "Revenir avec le contrat de la box et le code du routeur." : null),
        new("ID CRA", row => row.Id.ToString()),
    ];

    private static IEnumerable<Row> All()
    {
        for (var number = 0; number < Rows;)
        {
            var id = Guid.CreateVersion7();
            var first = number;
            var of = number % 12 < WorkshopSize ? 1 : Math.Min(WorkshopSize, Rows - number);
            for (var part = 1; part <= of; part++)
            {
                yield return new(id, first, number, part, of);
                number++;
            }
        }
    }

    /// <param name="Id">Of the activity.</param>
    /// <param name="First">Number of the activity's first row: what all its rows say alike follows from it.</param>
    /// <param name="Number">Of the row.</param>
    /// <param name="Part">From 1 on.</param>
    /// <param name="Of">Rows of the activity.</param>
    private sealed record Row(Guid Id, int First, int Number, int Part, int Of);
}
