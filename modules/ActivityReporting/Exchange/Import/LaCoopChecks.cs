using System.Globalization;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What a workbook of La Coop says and we take otherwise, or cannot take: nothing of it is swallowed without a word.</summary>
internal static class LaCoopChecks
{
    private const string Level = "Niveau d’autonomie (ou de l’atelier)";
    private const string Referred = "Bénéficiaire réorienté";

    /// <summary>What all rows of one activity say alike.</summary>
    private static readonly string[] OfActivity = ["Date", "Durée (min)", "Type", "Canaux d’accompagnement", "Nom du lieu", "Commune", "Code Insee"];

    /// <summary>« Non communiqué » is said in several ways.</summary>
    private static readonly string[] Unstated = ["non communique", "non renseigne", "inconnu", "ne sait pas", "ne souhaite pas"];

    /// <summary>By its label; one that no list knows is « Non communiqué », with a reserve.</summary>
    public static TEnum Stated<TEnum>(RowCells cells, IReadOnlyList<string> names)
        where TEnum : struct, Enum
    {
        if (cells.Text(names) is not { } label)
        {
            return default;
        }

        if (FoldedLabels<TEnum>.Find(label) is { } known)
        {
            return known;
        }

        if (!SaysNothing(label))
        {
            cells.Reserves.Add($"«\u00A0{names[0]}\u00A0»\u00A0: «\u00A0{RowCells.Cut(label)}\u00A0» n’est pas dans la liste\u00A0: compté comme «\u00A0Non communiqué\u00A0».");
        }

        return default;
    }

    /// <summary>1 to 3; 0: not stated, with a reserve where something else stands there.</summary>
    public static int LevelOf(RowCells cells)
    {
        if (cells.Fraction(Level) is (var part, 3) && part is >= 1 and <= 3)
        {
            return part;
        }

        if (cells.Text(Level) is { } text && !SaysNothing(text))
        {
            cells.Reserves.Add($"«\u00A0{Level}\u00A0»\u00A0: «\u00A0{RowCells.Cut(text)}\u00A0» ne se lit pas comme 1/3, 2/3 ou 3/3, et n’est pas repris.");
        }

        return 0;
    }

    /// <summary>Without a body to be sent to.</summary>
    public static Referral ReferralOf(RowCells cells)
    {
        if (cells.Text(Referred) is not { } text || SaysNothing(text))
        {
            return Referral.NotStated;
        }

        switch (SearchText.Fold(text))
        {
            case "oui":
                return Referral.Other;
            case "non":
                return Referral.None;
            default:
                cells.Reserves.Add($"«\u00A0{Referred}\u00A0»\u00A0: «\u00A0{RowCells.Cut(text)}\u00A0» n’est ni «\u00A0oui\u00A0» ni «\u00A0non\u00A0», et n’est pas repris.");
                return Referral.NotStated;
        }
    }

    /// <summary>How many the workbook announces; null, with a reserve, where it cannot be read.</summary>
    public static int? AnnouncedBy(RowCells cells)
    {
        if (cells.Fraction("Participants") is (_, var whole))
        {
            return whole;
        }

        if (cells.Text("Participants") is { } text)
        {
            cells.Reserves.Add($"«\u00A0Participants\u00A0»\u00A0: «\u00A0{RowCells.Cut(text)}\u00A0» ne se lit pas\u00A0: le nombre de lignes n’est pas vérifié.");
        }

        return null;
    }

    /// <summary>Rows of one activity that tell two of it: only one can be right. What a later row leaves out contradicts nothing.</summary>
    public static void Agree(IReadOnlyList<RowCells> rows)
    {
        foreach (var name in rows.Count > 1 ? OfActivity : [])
        {
            var said = rows.Select(row => Said(row, name)).OfType<string>().Distinct().Take(2).ToList();
            if (said.Count > 1)
            {
                rows[0].Refusals.Add($"Les {rows.Count} lignes de cette activité ne disent pas le même «\u00A0{name}\u00A0»\u00A0: corrigez-les, ou donnez-leur un autre «\u00A0{LaCoopFormat.Id}\u00A0».");
            }
        }
    }

    private static string? Said(RowCells row, string name) => name switch
    {
        "Date" => row.Day(name)?.ToString("O", CultureInfo.InvariantCulture),
        "Durée (min)" => row.Count(name)?.ToString(),
        _ => row.Text(name) is { } text ? SearchText.Fold(text) : null,
    };

    public static bool SaysNothing(string text)
    {
        var folded = SearchText.Fold(text);
        return Array.Exists(Unstated, word => folded.StartsWith(word, StringComparison.Ordinal));
    }
}
