using Bogus;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>What a session was about, and the words typed about it.</summary>
internal sealed record Subjects
{
    private const int ProcedureNamePercent = 45;
    private const int SecondKindPercent = 15;
    private const int NotesPercent = 22;

    private static readonly Odds<int> ThemeCounts = new((1, 62), (2, 30), (3, 8));

    private static readonly Odds<Theme> Common = new(
        (Theme.Procedures, 250), (Theme.HandlingEquipment, 130), (Theme.Email, 110), (Theme.Browsing, 95),
        (Theme.OfficeSoftware, 65), (Theme.ManagingContent, 65), (Theme.Security, 55), (Theme.Health, 55),
        (Theme.JobInsertion, 45), (Theme.SocialNetworks, 40), (Theme.BankingAndShopping, 35), (Theme.Diagnosis, 30),
        (Theme.Maintenance, 30), (Theme.DigitalCulture, 18), (Theme.Schooling, 14), (Theme.Creating, 12),
        (Theme.ArtificialIntelligence, 12), (Theme.HelpingProfessionals, 8), (Theme.Parenthood, 6));

    private static readonly Odds<Theme> Kinds = new(
        (Theme.SocialAndHealth, 24), (Theme.Money, 20), (Theme.Papers, 19), (Theme.Work, 12), (Theme.Transport, 8),
        (Theme.Housing, 7), (Theme.Family, 5), (Theme.Foreigners, 3), (Theme.Leisure, 1), (Theme.Justice, 1), (Theme.Associations, 1));

    public required EnumSet<Theme> Themes { get; init; }

    public string? ProcedureName { get; init; }

    public string? Title { get; init; }

    public string? Notes { get; init; }

    public static Subjects Draw(Randomizer random, ActivityType type)
    {
        var notes = random.Chance(NotesPercent) ? random.Pick(Words.Notes) : null;
        if (type == ActivityType.Workshop)
        {
            var workshop = random.Pick(Words.Workshops);
            return new() { Themes = EnumSet<Theme>.Of(workshop.Themes), Title = workshop.Title, Notes = notes };
        }

        var themes = DrawThemes(random, type == ActivityType.OneOff ? 1 : ThemeCounts.Draw(random));
        return new()
        {
            Themes = EnumSet<Theme>.Of(themes),
            ProcedureName = themes.Contains(Theme.Procedures) && random.Chance(ProcedureNamePercent) ? NameOf(random, themes) : null,
            Notes = notes,
        };
    }

    private static HashSet<Theme> DrawThemes(Randomizer random, int count)
    {
        var themes = new HashSet<Theme>();
        for (var drawn = 0; drawn < count; drawn++)
        {
            themes.Add(Common.Draw(random));
        }

        if (themes.Contains(Theme.Procedures))
        {
            themes.Add(Kinds.Draw(random));
            if (random.Chance(SecondKindPercent))
            {
                themes.Add(Kinds.Draw(random));
            }
        }

        return themes;
    }

    private static string? NameOf(Randomizer random, HashSet<Theme> themes)
    {
        var kind = themes.Where(theme => theme.IsAdministrative()).Order().First();
        return Words.Procedures.TryGetValue(kind, out var names) ? random.Pick(names) : null;
    }
}
