using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>What a reader must know to read a table right.</summary>
internal static class TableNotes
{
    public const string Several = "Plusieurs réponses possibles : les parts ne s’additionnent pas.";

    private const string BelowFive = "« < 5 » : moins de 5, non publié.";
    private const string Masked = "« masqué » : retiré pour que les « < 5 » ne puissent pas être recalculés.";

    public static string Base(long attendances, IReadOnlyCollection<CellMark> marks) =>
        Join([Counted(attendances), .. Marks(marks)]);

    public static string SeveralOf(long activities, long attendances) => Join(
    [
        Several,
        $"Base : {Number(activities, "activité", "activités")}, {Number(attendances, "accompagnement", "accompagnements")}.",
    ]);

    public static string SeveralOf(long attendances) => Join([Several, Counted(attendances)]);

    public static string Withheld(long attendances) => Join(
        [Counted(attendances), "Trop peu d’accompagnements par ligne : la répartition n’est pas publiée."]);

    public static string Join(IEnumerable<string> sentences) => FrenchTypography.Spaced(string.Join(' ', sentences));

    private static IEnumerable<string> Marks(IReadOnlyCollection<CellMark> marks)
    {
        if (marks.Contains(CellMark.BelowFive))
        {
            yield return BelowFive;
        }

        if (marks.Contains(CellMark.Masked))
        {
            yield return Masked;
        }
    }

    private static string Counted(long attendances) => $"Base : {Number(attendances, "accompagnement", "accompagnements")}.";

    private static string Number(long count, string one, string several) =>
        $"{FrenchNumbers.Integer(count)} {(count < 2 ? one : several)}";
}
