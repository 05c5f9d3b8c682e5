using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Tags.Rules;

internal static class TagRules
{
    /// <param name="name">Without blanks around it.</param>
    /// <param name="description">Likewise; null: none.</param>
    public static Refusal? Broken(string name, string? description) =>
        name.Length is < Tag.MinNameLength or > Tag.MaxNameLength || SearchText.Fold(name).Length == 0 ? TagRefusals.NameLength
        : description?.Length > Tag.MaxDescriptionLength ? TagRefusals.DescriptionTooLong
        : null;
}
