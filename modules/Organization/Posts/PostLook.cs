using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>How the state of a post is drawn; its word carries the meaning.</summary>
internal static class PostLook
{
    public static StateKind Kind(PostState state) => state switch
    {
        PostState.Held => StateKind.Ok,
        PostState.Vacant => StateKind.Wait,
        PostState.ToCome => StateKind.Go,
        _ => StateKind.None,
    };

    public static string Icon(PostState state) => state switch
    {
        PostState.Held => "person-workspace",
        PostState.Vacant => "hourglass-split",
        PostState.ToCome => "calendar-event",
        _ => "calendar-x",
    };
}
