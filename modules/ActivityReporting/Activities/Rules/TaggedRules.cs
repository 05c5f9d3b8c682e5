using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>Tags: those that are offered, and those that a correction had.</summary>
internal static class TaggedRules
{
    public static IEnumerable<Refusal> Broken(ActivityContent content, Circumstances at, ActivityContent? before)
    {
        if (content.TagIds.Count > Activity.MaxTags)
        {
            yield return TagRefusals.TooManyOnActivity;
        }

        var kept = before?.TagIds.Select(at.TagOf).ToHashSet() ?? [];
        if (content.TagIds.Any(id => !kept.Contains(at.TagOf(id)) && at.Tags.GetValueOrDefault(id) is not { IsOffered: true }))
        {
            yield return TagRefusals.NotOffered;
        }
    }
}
