namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>A line that two contents do not say alike.</summary>
/// <param name="Label">Of the line.</param>
/// <param name="Typed">In the form that was sent.</param>
/// <param name="Kept">In the activity as it is kept.</param>
internal sealed record ActivityDifference(string Label, string Typed, string Kept)
{
    public static IReadOnlyList<ActivityDifference> Between(ActivityContent typed, ActivityContent kept, Circumstances at) =>
    [
        .. ActivityLines.Of(typed, at)
            .Zip(ActivityLines.Of(kept, at), (one, other) => new ActivityDifference(one.Label, one.Text, other.Text))
            .Where(line => line.Typed != line.Kept),
    ];
}
