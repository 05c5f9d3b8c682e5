using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>Themes, procedure, materials and notes.</summary>
internal static class WhatRules
{
    public static IEnumerable<Refusal> Broken(ActivityContent content)
    {
        var hasProcedures = content.Themes.Contains(Theme.Procedures);
        if (content.Themes.IsEmpty)
        {
            yield return ActivityRefusals.ThemeMissing;
        }
        else if (!hasProcedures && content.Themes.Values().Any(theme => theme.IsAdministrative()))
        {
            yield return ActivityRefusals.ThemesWithoutProcedures;
        }

        if (content.ProcedureName is not null && !hasProcedures)
        {
            yield return ActivityRefusals.ProcedureNameWithoutProcedures;
        }
        else if (content.ProcedureName?.Length > Activity.MaxProcedureNameLength)
        {
            yield return ActivityRefusals.ProcedureNameTooLong;
        }

        if (content.Materials.Contains(Material.None) && content.Materials.Count > 1)
        {
            yield return ActivityRefusals.MaterialsContradict;
        }

        if (content.Notes?.Length > Activity.MaxNotesLength)
        {
            yield return ActivityRefusals.NotesTooLong;
        }
    }
}
