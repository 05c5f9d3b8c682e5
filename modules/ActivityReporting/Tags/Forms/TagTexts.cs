using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tags.Forms;

/// <summary>Tags and their owners in words.</summary>
internal static class TagTexts
{
    /// <summary>« Équipe du Val », « Drôme », « Vous seulement ».</summary>
    public static Choice OwnerChoice(TagOwner owner, string name) => new(owner.Value, OwnerLabel(owner, name));

    public static string OwnerLabel(TagOwner owner, string name) => owner.Scope switch
    {
        TagScope.Personal => "Vous seulement",
        TagScope.Team => $"Équipe\u00A0: {name}",
        TagScope.Departement => $"Département\u00A0: {name}",
        _ => name,
    };

    /// <summary>« 12 activités à vous, 340 en tout ».</summary>
    public static string Uses(TagRow row) => (row.OwnUses, row.Uses) switch
    {
        ({ } own, { } all) => $"{Counts.Activities(own)} à vous, {Counts.Text(all)} en tout",
        ({ } own, null) => Counts.Activities(own),
        (null, { } all) => $"{Counts.Activities(all)} en tout",
        _ => Labels.Of(row.Owner.Scope),
    };
}
