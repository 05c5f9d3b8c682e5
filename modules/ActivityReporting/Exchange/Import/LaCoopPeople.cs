using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Who came, out of the rows of one activity. Who is called by the name of somebody followed here is that person.</summary>
internal sealed record LaCoopPeople(Participants Anonymous, PersonIds Followed)
{
    public static readonly IReadOnlyList<string> Genders = ["Genre", "Genre du bénéficiaire"];
    public static readonly IReadOnlyList<string> Ages = ["Tranche d’âge", "Tranche d’âge du bénéficiaire"];
    public static readonly IReadOnlyList<string> Statuses = ["Statut", "Statut du bénéficiaire"];

    public static LaCoopPeople Of(List<RowCells> rows, ActivityType type, ImportContext context)
    {
        Check(rows, type);
        List<Guid> followed = [];
        List<Participants> anonymous = [];
        var day = rows[0].Day("Date");
        foreach (var cells in rows)
        {
            var said = LaCoopAnswers.Of(cells, day);
            if (PersonOf(cells, context, followed) is { } person)
            {
                followed.Add(person.Id);
                LaCoopSheets.Compare(cells, person, said, context);
            }
            else
            {
                anonymous.Add(said.Anonymous());
                LaCoopSheets.TellUntaken(cells, type, context);
            }
        }

        return new(Sum(anonymous), PersonIds.Of(followed));
    }

    private static void Check(List<RowCells> rows, ActivityType type)
    {
        var cells = rows[0];
        LaCoopChecks.Agree(rows);
        if (type != ActivityType.Workshop && rows.Count > 1)
        {
            cells.Refusals.Add($"Un accompagnement individuel a {rows.Count} lignes sous le même «\u00A0{LaCoopFormat.Id}\u00A0».");
            rows.RemoveRange(1, rows.Count - 1);
        }
        else if (LaCoopChecks.AnnouncedBy(cells) is { } whole && type == ActivityType.Workshop && whole != rows.Count)
        {
            cells.Refusals.Add($"Cet atelier annonce {whole} participants, et le fichier en a {rows.Count}.");
        }
    }

    /// <returns>Null: anonymous.</returns>
    private static PersonInSession? PersonOf(RowCells cells, ImportContext context, List<Guid> there)
    {
        var name = cells.Text("Bénéficiaire");
        if (name is null || name.Contains("anonyme", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (context.PersonNamed(name) is not { } person)
        {
            cells.Reserves.Add("Une personne nommée n’est pas parmi celles que vous suivez\u00A0: comptée comme participation anonyme. Importez d’abord vos bénéficiaires pour la retrouver.");
            return null;
        }

        if (there.Contains(person.Id))
        {
            cells.Reserves.Add($"{person.Name} est là deux fois\u00A0: la seconde compte comme participation anonyme.");
            return null;
        }

        return person;
    }

    private static Participants Sum(List<Participants> people) => new()
    {
        Total = people.Count,
        Female = people.Sum(one => one.Female),
        Male = people.Sum(one => one.Male),
        Under12 = people.Sum(one => one.Under12),
        From12To17 = people.Sum(one => one.From12To17),
        From18To24 = people.Sum(one => one.From18To24),
        From25To39 = people.Sum(one => one.From25To39),
        From40To59 = people.Sum(one => one.From40To59),
        From60To69 = people.Sum(one => one.From60To69),
        From70 = people.Sum(one => one.From70),
        InSchool = people.Sum(one => one.InSchool),
        Jobless = people.Sum(one => one.Jobless),
        Employed = people.Sum(one => one.Employed),
        Retired = people.Sum(one => one.Retired),
    };
}
