using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons.Rules;

/// <summary>Where a form of a session and a person's sheet do not say the same.</summary>
internal static class SaidRules
{
    /// <summary>Lines that both may hold, and the field that says the same in a form.</summary>
    private static readonly (string Label, string Field)[] Compared =
    [
        ("Année de naissance", nameof(PersonForm.BirthYear)), ("Téléphone", nameof(PersonForm.Phone)), ("E-mail", nameof(PersonForm.Email)),
        ("Commune de résidence", nameof(PersonForm.Commune)), ("Genre", nameof(PersonForm.Gender)), ("Statut", nameof(PersonForm.Status)),
    ];

    /// <param name="kept">Of the sheet.</param>
    /// <param name="firstOn">The day of its first session; null: none yet.</param>
    /// <param name="said">On the way.</param>
    /// <param name="communes">Named in the sentences.</param>
    public static IReadOnlyList<Refusal> Contradictions(PersonContent kept, DateOnly? firstOn, SaidOnTheWay said, BuildingBlocks.Communes.Communes communes) =>
    [
        .. Fields(kept, said.Sheet, communes),
        .. new[] { Age(kept, said), Already(firstOn, said) }.OfType<Refusal>(),
    ];

    private static IEnumerable<Refusal> Fields(PersonContent kept, PersonContent said, BuildingBlocks.Communes.Communes communes)
    {
        var (mine, typed) = (Lines(PersonRules.Settled(kept), communes), Lines(PersonRules.Settled(said), communes));
        return Compared
            .Where(one => mine[one.Label].Length > 0 && typed[one.Label].Length > 0 && mine[one.Label] != typed[one.Label])
            .Select(one => PersonRefusals.SheetSaysOtherwise(NameOf(kept), mine[one.Label], one.Field));
    }

    private static Dictionary<string, string> Lines(PersonContent content, BuildingBlocks.Communes.Communes communes) =>
        PersonLines.Of(content, communes).ToDictionary(line => line.Label, line => line.Text);

    /// <summary>An age class holds for one year only: what a sheet can keep is the birth year.</summary>
    private static Refusal? Age(PersonContent kept, SaidOnTheWay said) =>
        said.Age == AgeClass.NotStated ? null
        : (kept.BirthYear ?? said.Sheet.BirthYear) is not { } year ? PersonRefusals.AgeWithoutBirthYear(NameOf(kept))
        : Ages.In(said.Day.Year, year) is var age && age != said.Age ? PersonRefusals.SheetSaysOtherwise(NameOf(kept), AgeInWords(year, age), nameof(ActivityForm.Age))
        : null;

    private static Refusal? Already(DateOnly? firstOn, SaidOnTheWay said) => said.AlreadyHelped switch
    {
        AlreadyHelped.Yes when firstOn is null || firstOn > said.Day => PersonRefusals.NotYetHelped,
        AlreadyHelped.No when firstOn < said.Day => PersonRefusals.HelpedSince(firstOn.Value),
        _ => null,
    };

    private static string AgeInWords(int year, AgeClass age) => age == AgeClass.NotStated ? $"naissance en {year}" : $"naissance en {year}, donc {Labels.Of(age)}";

    private static string NameOf(PersonContent kept) => kept.FirstName is null ? "cette personne" : $"{kept.FirstName} {kept.LastName}";
}
