using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// What a row says of a person who has a sheet here. A session counts what the sheet says: what the row says beside it, or
/// against it, is told.
/// </summary>
internal static class LaCoopSheets
{
    private const string Commune = "Commune du bénéficiaire";

    /// <param name="cells">Of the person's row; its reserves grow.</param>
    /// <param name="person">Named.</param>
    /// <param name="said">By the row.</param>
    /// <param name="context">Whose sheets.</param>
    public static void Compare(RowCells cells, PersonInSession person, LaCoopAnswers said, ImportContext context)
    {
        Tell(cells, person, LaCoopPeople.Genders[0], TextOf(said.Gender), TextOf(person.Gender));
        Tell(cells, person, LaCoopPeople.Statuses[0], TextOf(said.Status), TextOf(person.Status));
        if (said.Day is { } day && said.Age != person.AgeIn(day.Year))
        {
            Tell(cells, person, LaCoopPeople.Ages[0], TextOf(said.Age), AgeOf(person, day.Year));
        }

        var (theirs, communes) = (ResidenceOf(cells, context), context.At.Communes);
        var kept = communes.Find(context.ResidenceOf(person.Id));
        if (theirs is not null && !(kept is not null && IsPartOf(theirs, kept, communes)))
        {
            Tell(cells, person, Commune, theirs.Label, kept?.Label);
        }
    }

    /// <summary>A workshop keeps no commune of people who are not followed.</summary>
    public static void TellUntaken(RowCells cells, ActivityType type, ImportContext context)
    {
        if (type == ActivityType.Workshop && ResidenceOf(cells, context) is not null)
        {
            cells.Reserves.Add($"«\u00A0{Commune}\u00A0»\u00A0: un atelier ne la garde pas pour les participations anonymes, elle n’est pas reprise.");
        }
    }

    /// <summary>Where the person of a row lives; what cannot be understood is told.</summary>
    public static Commune? ResidenceOf(RowCells cells, ImportContext context)
    {
        var (code, name) = (cells.Text("Code Insee du bénéficiaire"), cells.Text(Commune));
        var commune = context.CommuneOf(code, name, cells.Text("Code postal du bénéficiaire"));
        if (commune is null && (name ?? code) is { } text && !LaCoopChecks.SaysNothing(text))
        {
            cells.Reserves.Add($"«\u00A0{Commune}\u00A0»\u00A0: «\u00A0{RowCells.Cut(text)}\u00A0» ne désigne pas une seule commune et n’est pas reprise.");
        }

        return commune;
    }

    private static void Tell(RowCells cells, PersonInSession person, string column, string? said, string? kept)
    {
        if (said is not null && said != kept)
        {
            cells.Reserves.Add(kept is null
                ? $"«\u00A0{column}\u00A0»\u00A0: la ligne dit «\u00A0{said}\u00A0», la fiche de {person.Name} ne le dit pas\u00A0: compté comme «\u00A0Non communiqué\u00A0» tant que la fiche n’est pas complétée."
                : $"«\u00A0{column}\u00A0»\u00A0: la ligne dit «\u00A0{said}\u00A0», la fiche de {person.Name} dit «\u00A0{kept}\u00A0»\u00A0: la fiche est gardée.");
        }
    }

    /// <summary>An arrondissement and its city do not contradict each other.</summary>
    private static bool IsPartOf(Commune one, Commune other, Communes communes) =>
        one.Code == other.Code || communes.CountsIn(one.Code) == other.Code || communes.CountsIn(other.Code) == one.Code;

    /// <summary>A sheet keeps the year of birth: it is told, so that it can be corrected.</summary>
    private static string? AgeOf(PersonInSession person, int year) =>
        person.BirthYear is { } birth ? $"naissance en {birth}{(TextOf(person.AgeIn(year)) is { } age ? $", donc {age}" : "")}" : null;

    private static string? TextOf(Enum value) => Export.ExportWords.Stated(value);
}
