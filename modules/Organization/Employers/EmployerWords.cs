using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>Sentences that several pages of employers and posts say.</summary>
internal static class EmployerWords
{
    /// <summary>« Commune · Crest (26400) · SIRET 212 601 082 00015 ».</summary>
    public static string Of(EmployerSheet employer, Communes communes) => string.Join(" · ", new[]
    {
        Labels.Of(employer.Kind),
        communes.Find(employer.CommuneCode)?.Label ?? employer.CommuneCode,
        employer.Siret is { } siret ? $"SIRET {Siret.Printed(siret)}" : null,
    }.OfType<string>());

    public static string Days(IDated relation) => Days(relation.FirstDay, relation.LastDay);

    /// <summary>« depuis le 3 mars 2025 », « du 3 mars 2025 au 31 mai 2026 ».</summary>
    public static string Days(DateOnly firstDay, DateOnly? lastDay) => lastDay is { } last
        ? $"du {FrenchDates.Day(firstDay)} au {FrenchDates.Day(last)}"
        : $"depuis le {FrenchDates.Day(firstDay)}";

    /// <summary>What a change of contract did; a change that is not known yet is on its way.</summary>
    public static string Done(ContractMovesDone? done, string? advisor)
    {
        if (done is not { IsOver: true })
        {
            return "Les activités concernées se déplacent\u00A0: rechargez la page dans un instant.";
        }

        var moved = done.Moved switch
        {
            0 => "aucune activité déplacée",
            1 => "1 activité déplacée, avec ses indicateurs",
            var many => $"{FrenchNumbers.Integer(many)} activités déplacées, avec leurs indicateurs",
        };
        var without = done.WithoutContract == 0 ? "" : $"\u00A0; {ContractPreview.Activities(done.WithoutContract)} sans contrat";
        return $"{advisor ?? "Conseiller"}\u00A0: {moved}{without}.";
    }
}
