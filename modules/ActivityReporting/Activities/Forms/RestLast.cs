using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Choices where « Non communiqué » (0) stands last: it is what remains, not what is proposed first.</summary>
internal static class RestLast
{
    public static IReadOnlyList<Choice> Of<TEnum>()
        where TEnum : struct, Enum =>
        [.. Choices.Of<TEnum>().Skip(1), Choices.Of<TEnum>()[0]];
}
